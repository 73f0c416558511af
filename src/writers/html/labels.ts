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
}

type PagePart =
  | 'decisions'
  | 'directives'
  | 'targets'
  | 'entities'
  | 'text'
  | 'document'
  | 'kind'
  | 'words'
  | 'who'
  | 'lead'
  | 'coordinating'
  | 'deadline'
  | 'value'
  | 'name'
  | 'mentions'

export const PARTS: Readonly<Record<PagePart, Label>> = {
  decisions: label('Quyết định', 'Decisions'),
  directives: label('Chỉ đạo', 'Directives'),
  targets: label('Chỉ tiêu', 'Targets'),
  entities: label('Thực thể', 'Entities'),
  text: label('Toàn văn', 'Text'),
  document: label('Văn bản', 'Document'),
  kind: label('Loại', 'Kind'),
  words: label('Nội dung', 'Words'),
  who: label('Chủ thể', 'Who'),
  lead: label('Chủ trì', 'Lead'),
  coordinating: label('Phối hợp', 'Coordinating'),
  deadline: label('Thời hạn', 'Deadline'),
  value: label('Giá trị', 'Value'),
  name: label('Tên', 'Name'),
  mentions: label('Số lần nêu', 'Mentions'),
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
  enacted: label('ban hành tại đây', 'enacted'),
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
  relative: label('kể từ', 'relative'),
  immediate: label('ngay', 'immediate'),
  continuous: label('thường xuyên', 'continuous'),
  vague: label('không rõ ngày', 'vague'),
}

export const ENTITY_TYPES: Readonly<Record<EntityType, Label>> = {
  body: label('cơ quan', 'body'),
  position: label('chức vụ', 'position'),
  person: label('người', 'person'),
  plan: label('chương trình, kế hoạch', 'plan'),
  document: label('văn bản', 'document'),
  term: label('khóa, nhiệm kỳ', 'term'),
  date: label('ngày', 'date'),
  place: label('địa danh', 'place'),
  quantity: label('số lượng', 'quantity'),
}
