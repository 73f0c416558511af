import type {
  BlockKind,
  DeadlineKind,
  DecisionKind,
  DecisionStatus,
  EntityType,
  Modality,
} from '../../model/analysis.ts'

/** A label in both languages. */
export interface Label {
  readonly vi: string
  readonly en: string
}

const label = (vi: string, en: string): Label => ({ vi, en })

type FormField =
  | 'type'
  | 'number'
  | 'issuer'
  | 'parent'
  | 'place'
  | 'date'
  | 'subject'
  | 'urgency'
  | 'secrecy'
  | 'signers'
  | 'recipients'
  | 'bases'

export const FIELDS: Readonly<Record<FormField, Label>> = {
  type: label('Loại văn bản', 'Type'),
  number: label('Số, ký hiệu', 'Number'),
  issuer: label('Cơ quan ban hành', 'Issuer'),
  parent: label('Cơ quan chủ quản', 'Parent body'),
  place: label('Nơi ban hành', 'Place'),
  date: label('Ngày ban hành', 'Date'),
  subject: label('Trích yếu', 'Subject'),
  urgency: label('Độ khẩn', 'Urgency'),
  secrecy: label('Độ mật', 'Secrecy'),
  signers: label('Người ký', 'Signed by'),
  recipients: label('Nơi nhận', 'Recipients'),
  bases: label('Căn cứ', 'Legal bases'),
}

type PagePart =
  | 'page'
  | 'toText'
  | 'outline'
  | 'marks'
  | 'decisions'
  | 'directives'
  | 'targets'
  | 'deadlines'
  | 'entities'
  | 'notes'
  | 'text'
  | 'form'
  | 'document'
  | 'documents'
  | 'kind'
  | 'who'
  | 'what'
  | 'when'
  | 'coordinating'
  | 'orderedBy'
  | 'product'
  | 'effective'
  | 'value'
  | 'search'
  | 'everybody'
  | 'dated'
  | 'unsure'
  | 'collection'
  | 'overTime'
  | 'byIssuer'
  | 'byType'
  | 'kinds'
  | 'tasked'
  | 'due'
  | 'deadlineKinds'
  | 'noDeadline'
  | 'figures'
  | 'unknown'
  | 'coordinates'
  | 'leads'
  | 'others'
  | 'enacted'
  | 'count'
  | 'notShown'
  | 'theme'
  | 'language'

export const PARTS: Readonly<Record<PagePart, Label>> = {
  page: label('Nội dung văn bản', 'What the document says'),
  toText: label('Tới toàn văn', 'Skip to the text'),
  outline: label('Cấu trúc', 'Outline'),
  marks: label('Đánh dấu', 'Highlights'),
  decisions: label('Quyết định', 'Decisions'),
  directives: label('Nhiệm vụ', 'Directives'),
  targets: label('Chỉ tiêu', 'Targets'),
  deadlines: label('Thời hạn', 'Deadlines'),
  entities: label('Tên được nêu', 'Names'),
  notes: label('Lưu ý khi đọc', 'Notes on the reading'),
  text: label('Toàn văn', 'Full text'),
  form: label('Thông tin văn bản', 'About the document'),
  document: label('Văn bản', 'Document'),
  documents: label('Văn bản', 'Documents'),
  kind: label('Loại', 'Kind'),
  who: label('Ai', 'Who'),
  what: label('Việc gì', 'What'),
  when: label('Khi nào', 'When'),
  coordinating: label('phối hợp', 'with'),
  orderedBy: label('theo', 'ordered by'),
  product: label('sản phẩm', 'to deliver'),
  effective: label('hiệu lực từ', 'in effect from'),
  value: label('Giá trị', 'Value'),
  search: label('Tìm', 'Search'),
  everybody: label('Mọi cơ quan', 'Everybody'),
  dated: label('Có thời hạn', 'With a deadline'),
  unsure: label('chưa chắc', 'unsure'),
  collection: label('Tập văn bản', 'Collection'),
  overTime: label('Văn bản và nhiệm vụ theo thời gian', 'Documents and directives over time'),
  byIssuer: label('Cơ quan ban hành', 'Issuers'),
  byType: label('Loại văn bản', 'Types of document'),
  kinds: label('Loại quyết định', 'Kinds of decision'),
  tasked: label('Cơ quan được giao nhiều việc nhất', 'Bodies most tasked'),
  due: label('Việc đến hạn theo thời gian', 'Directives due over time'),
  deadlineKinds: label('Thời hạn của nhiệm vụ', 'Deadlines of directives'),
  noDeadline: label('không có thời hạn', 'none'),
  figures: label('Số liệu', 'Figures'),
  unknown: label('không rõ', 'not known'),
  coordinates: label('Phối hợp', 'Taking part'),
  leads: label('Chủ trì', 'In charge'),
  others: label('Thuật lại, đang xem xét, đề nghị', 'Reported, considered, proposed'),
  enacted: label('Ban hành tại văn bản', 'Enacted'),
  count: label('Số lượng', 'Count'),
  notShown: label('văn bản nữa không liệt kê ở đây', 'more documents are not listed here'),
  theme: label('Nền', 'Theme'),
  language: label('Ngôn ngữ', 'Language'),
}

export const BLOCKS: Readonly<Record<BlockKind, Label>> = {
  part: label('Phần', 'Part'),
  chapter: label('Chương', 'Chapter'),
  section: label('Mục', 'Section'),
  subsection: label('Tiểu mục', 'Subsection'),
  article: label('Điều', 'Article'),
  clause: label('Khoản', 'Clause'),
  subclause: label('Khoản', 'Subclause'),
  point: label('Điểm', 'Point'),
  bullet: label('Gạch đầu dòng', 'Bullet'),
  appendix: label('Phụ lục', 'Appendix'),
}

export const DECISION_KINDS: Readonly<Record<DecisionKind, Label>> = {
  promulgate: label('ban hành', 'promulgate'),
  approve: label('phê duyệt', 'approve'),
  appoint: label('bổ nhiệm', 'appoint'),
  dismiss: label('miễn nhiệm', 'dismiss'),
  establish: label('thành lập', 'establish'),
  dissolve: label('giải thể', 'dissolve'),
  amend: label('sửa đổi', 'amend'),
  repeal: label('bãi bỏ', 'repeal'),
  effect: label('hiệu lực', 'effect'),
  assign: label('phân công', 'assign'),
  allocate: label('phân bổ', 'allocate'),
  permit: label('cho phép', 'permit'),
  revoke: label('thu hồi', 'revoke'),
  reward: label('khen thưởng', 'reward'),
  discipline: label('kỷ luật', 'discipline'),
  deliberate: label('xem xét', 'deliberate'),
  convene: label('triệu tập', 'convene'),
  other: label('khác', 'other'),
}

export const STATUSES: Readonly<Record<DecisionStatus, Label>> = {
  enacted: label('tại văn bản này', 'enacted'),
  reported: label('được thuật lại', 'reported'),
  considered: label('đang xem xét', 'considered'),
  proposed: label('được đề nghị', 'proposed'),
}

export const MODALITIES: Readonly<Record<Modality, Label>> = {
  obligation: label('phải làm', 'obligation'),
  prohibition: label('không được làm', 'prohibition'),
  request: label('đề nghị', 'request'),
}

export const DEADLINES: Readonly<Record<DeadlineKind, Label>> = {
  by: label('trước ngày', 'by'),
  within: label('trong hạn', 'within'),
  period: label('trong khoảng', 'period'),
  recurring: label('định kỳ', 'recurring'),
  relative: label('theo sự kiện', 'relative'),
  immediate: label('ngay', 'immediate'),
  continuous: label('thường xuyên', 'continuous'),
  vague: label('không rõ ngày', 'vague'),
}

export const ENTITY_TYPES: Readonly<Record<EntityType, Label>> = {
  body: label('Cơ quan', 'Bodies'),
  position: label('Chức vụ', 'Positions'),
  person: label('Người', 'Persons'),
  plan: label('Chương trình, kế hoạch', 'Plans'),
  document: label('Văn bản dẫn', 'Documents'),
  term: label('Khóa, nhiệm kỳ', 'Terms'),
  date: label('Ngày tháng', 'Dates'),
  place: label('Địa danh', 'Places'),
  quantity: label('Số lượng', 'Amounts'),
}
