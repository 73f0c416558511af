// Made by scripts/compile-lexicon.ts from lexicon/form-phrases.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `form-phrases`. */
export const table = (): LexiconTable => ({
  category: 'form-phrases',
  columns: ["form","role"],
  rows: `cộng hòa xã hội chủ nghĩa việt nam | cộng hòa xã hội chủ nghĩa	motto
việt nam dân chủ cộng hòa	motto
độc lập - tự do - hạnh phúc | độc lập – tự do – hạnh phúc | độc lập-tự do-hạnh phúc | độc lập — tự do — hạnh phúc	motto
đảng cộng sản việt nam	party-title
đảng lao động việt nam	party-title
đoàn thanh niên cộng sản hồ chí minh | đoàn tncs hồ chí minh	party-title
quyết định	enact
quyết nghị	enact
nay quyết định	enact
ra quyết định	enact
chỉ thị	enact
ra chỉ thị	enact
căn cứ	basis
xét	basis
theo đề nghị	basis
theo	basis
trên cơ sở	basis
thực hiện	basis
sau khi	basis
thi hành	basis
kính gửi	addressee
kính trình	addressee
kính chuyển	addressee
nơi nhận	recipients
nơi gửi	recipients
số	number
luật số	number
v/v	summary
về việc	summary
tm .	authority
t . m .	authority
tm	authority
t / m	authority
t.m	authority
kt .	authority
kt	authority
k / t	authority
tl .	authority
tl	authority
t / l	authority
tuq .	authority
tuq	authority
q .	authority
thừa lệnh	authority
thừa ủy quyền	authority
thay mặt	authority
k . t .	authority
t . l .	authority`.split('\n'),
})
