// Made by scripts/compile-lexicon.ts from lexicon/type-abbreviations.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `type-abbreviations`. */
export const table = (): LexiconTable => ({
  category: 'type-abbreviations',
  columns: ["form","type","code","genre"],
  rows: `PL	pháp lệnh	ordinance	law
L	lệnh	order	decision
SL	sắc lệnh	decree-order	decree
NĐ	nghị định	decree	decree
NQ	nghị quyết	resolution	resolution
NQLT	nghị quyết liên tịch	joint-resolution	resolution
QĐ	quyết định	decision	decision
CT	chỉ thị	directive	directive-document
TT	thông tư	circular	circular
TTLT	thông tư liên tịch	joint-circular	circular
VBHN	văn bản hợp nhất	consolidated-text	law
QC	quy chế	working-regulation	regulation
QyĐ	quy định	regulation	regulation
TC	thông cáo	communique	notice
TB	thông báo	notice	notice
KL	kết luận	conclusion	conclusion
HD	hướng dẫn	guidance	guidance
CTr	chương trình	programme	plan
KH	kế hoạch	plan	plan
PA	phương án	option-plan	plan
ĐA	đề án	scheme	plan
DA	dự án	project	plan
BC	báo cáo	report	report
BB	biên bản	minutes	minutes
TTr	tờ trình	submission	submission
CV	công văn	official-letter	letter
CĐ	công điện	telegram	telegram
GM	giấy mời	invitation	slip
GP	giấy phép	licence	decision
QĐi	quy định	regulation	regulation
CTHĐ	chương trình hành động	action-programme	plan
TTLB	thông tư liên bộ	joint-circular	circular
LCT	lệnh	order	decision
TBKL	thông báo	notice	notice`.split('\n'),
})
