// Made by scripts/compile-lexicon.ts from lexicon/honorifics.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `honorifics`. */
export const table = (): LexiconTable => ({
  category: 'honorifics',
  columns: ["form","case","weak"],
  rows: `ông	any
bà	any
đồng chí	any
đ/c	any
đ.c	any
Đc	any
anh	any	yes
chị	any	yes
em	any	yes
cháu	any	yes
cô	any	yes
chú	any	yes
cụ	any	yes
bác	any	yes
GS	any
GS.	any
PGS	any
PGS.	any
GS.TS	any
GS.TS.	any
PGS.TS	any
PGS.TS.	any
PGS, TS	any
PGS. TS.	any
PGS. TS	any
GS. TS.	any
TS	any
TS.	any
ThS	any
ThS.	any
Th.S	any
CN.	any
KS.	any
BS.	any
BS	any
BSCKI.	any
BSCKII.	any
BS.CKII	any
BS.CKI	any
BSCKII	any
BSCKI	any
CKII.	any
CKI.	any
LS.	any
Luật sư	any
Tiến sĩ	any
Tiến sỹ	any
Thạc sĩ	any
Thạc sỹ	any
Giáo sư	any
Phó Giáo sư	any
bác sĩ	any
kỹ sư	any
nhà báo	any
nhà thơ	any
nhà văn	any
nghệ sĩ	any
NSND	any
NSƯT	any
Nghệ nhân	any
Đại tướng	any
Thượng tướng	any
Trung tướng	any
Thiếu tướng	any
Đại tá	any
Thượng tá	any
Trung tá	any
Thiếu tá	any
Đại úy	any
Thượng úy	any
Trung úy	any
Thiếu úy	any
Chuẩn Đô đốc	any
Phó Đô đốc	any
liệt sĩ	any	yes
liệt sỹ	any	yes
Anh hùng	any	yes
mẹ	any	yes
bị cáo	any	yes
bị can	any	yes
Tin, ảnh:	cap
Bài, ảnh:	cap
Tin và ảnh:	cap
Bài và ảnh:	cap
Tác giả:	cap
Tin, bài:	cap
Tin:	cap
Bài:	cap
HLV | VĐV | huấn luyện viên | vận động viên | cầu thủ	any	yes
Thượng tọa	any
Hòa thượng	any
Đại đức	any
Ni sư	any
Ni trưởng	any
Sư cô	any
Linh mục	any
Giám mục	any
Tổng Giám mục	any
Hồng y	any
Mục sư	any
già làng	any
dược sĩ	any
kiến trúc sư	any
KTS	any
phóng viên	any
thầy giáo	any
cô giáo	any
Nghệ nhân Ưu tú	any
Nghệ nhân Nhân dân	any
Thượng sĩ	any
Trung sĩ	any
Đô đốc	any
Thầy thuốc Nhân dân	any
Thầy thuốc Ưu tú	any
Nhà giáo Nhân dân	any
Nhà giáo Ưu tú	any
Thực hiện: | Người thực hiện: | Lược ghi: | Người viết: | Bài viết: | Tin bài: | Tin, ảnh, video: | Tin và bài: | Nhóm PV:	cap`.split('\n'),
})
