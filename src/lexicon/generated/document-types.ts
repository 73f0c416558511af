// Made by scripts/compile-lexicon.ts from lexicon/document-types.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `document-types`. */
export const table = (): LexiconTable => ({
  category: 'document-types',
  columns: ["form","code","abbr","system","genre"],
  rows: `hiến pháp	constitution		state	law
bộ luật	code		state	law
luật	law		state	law
pháp lệnh	ordinance	PL	state	law
lệnh	order	L	state	decision
sắc lệnh	decree-order	SL	state	decree
sắc luật	decree-law	SLt	state	law
nghị định	decree	NĐ	state	decree
nghị quyết	resolution	NQ	both	resolution
nghị quyết liên tịch	joint-resolution	NQLT	state	resolution
nghị quyết chuyên đề	resolution	NQ	both	resolution
quyết định	decision	QĐ	both	decision
chỉ thị	directive	CT	both	directive-document
thông tư	circular	TT	state	circular
thông tư liên tịch	joint-circular	TTLT	state	circular
thông tư liên bộ	joint-circular	TTLB	state	circular
thông tri	party-circular	TT	party	circular
văn bản hợp nhất	consolidated-text	VBHN	state	law
quy chế | qui chế | bản quy chế	working-regulation	QC	both	regulation
quy chế phối hợp	working-regulation	QC	both	regulation
quy định | qui định | bản quy định | bản qui định	regulation	QyĐ	both	regulation
nội quy	internal-rules	NQ	both	regulation
điều lệ	statute		both	regulation
cương lĩnh	platform		party	other
cương lĩnh chính trị	platform		party	other
chiến lược	strategy		both	plan
thông cáo	communique	TC	both	notice
thông cáo báo chí	press-release		both	notice
thông báo	notice	TB	both	notice
thông báo kết luận	notice-of-conclusions	TB	both	notice
kết luận	conclusion	KL	both	conclusion
kết luận thanh tra	inspection-conclusion	KL	state	conclusion
hướng dẫn	guidance	HD	both	guidance
hướng dẫn liên ngành	joint-guidance	HDLN	both	guidance
hướng dẫn liên tịch	joint-guidance	HDLT	both	guidance
chương trình	programme	CTr	both	plan
chương trình hành động	action-programme	CTr	both	plan
chương trình công tác	work-programme	CTr	both	plan
chương trình phối hợp	joint-programme	CTPH	both	plan
kế hoạch	plan	KH	both	plan
kế hoạch phối hợp	joint-plan	KHPH	both	plan
kế hoạch liên tịch	joint-plan	KHLT	both	plan
kế hoạch hành động	action-plan	KH	both	plan
phương án	option-plan	PA	both	plan
đề án	scheme	ĐA	both	plan
dự án	project	DA	both	plan
quy hoạch	master-plan	QH	both	plan
báo cáo	report	BC	both	report
báo cáo chính trị	political-report	BC	party	report
báo cáo thẩm tra	verification-report	BC	state	report
báo cáo tóm tắt	summary-report	BC	both	report
biên bản	minutes	BB	both	minutes
biên bản ghi nhớ	memorandum-of-understanding	BGN	state	agreement
tờ trình	submission	TTr	both	submission
hợp đồng	contract	HĐ	state	agreement
công văn	official-letter	CV	both	letter
công điện | công điện khẩn | công điện hỏa tốc	telegram	CĐ	state	telegram
bản ghi nhớ	memorandum-of-understanding	BGN	state	agreement
bản thỏa thuận	agreement	BTT	state	agreement
thỏa thuận	agreement	TTh	both	agreement
giấy ủy quyền	letter-of-authorisation	GUQ	state	slip
giấy mời	invitation	GM	both	slip
giấy giới thiệu	letter-of-introduction	GGT	both	slip
giấy nghỉ phép	leave-permit	GNP	both	slip
giấy đi đường	travel-order	GĐĐ	both	slip
giấy phép	licence	GP	state	decision
giấy chứng nhận	certificate	GCN	both	slip
phiếu gửi	dispatch-slip	PG	both	slip
phiếu chuyển	transfer-slip	PC	both	slip
phiếu báo	notification-slip	PB	state	slip
phiếu trình	internal-submission	PTr	state	submission
thư công	courtesy-letter		both	letter
thư khen	letter-of-commendation		both	letter
tuyên bố	declaration		both	other
lời kêu gọi	appeal		both	other
bản án	judgment		state	judgment
án lệ	case-law	AL	state	judgment
kháng nghị	protest	KN	state	judgment
kiến nghị	recommendation	KN	both	submission
bản sao y	certified-copy	SY	state	copy
sao y	certified-copy	SY	state	copy
bản sao lục	copy-of-copy	SL	state	copy
bản trích sao	certified-extract	TrS	state	copy
trích sao	certified-extract	TrS	state	copy
đề cương	outline	ĐC	both	plan
quy trình	procedure	QTr	both	regulation
đơn đăng ký	application		both	slip
đơn đề nghị	application		both	slip
tin	press		press	press`.split('\n'),
})
