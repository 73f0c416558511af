// Made by scripts/compile-lexicon.ts from lexicon/provinces.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `provinces`. */
export const table = (): LexiconTable => ({
  category: 'provinces',
  columns: ["form","case","code","code34"],
  rows: `Hà Nội	cap	01	01
Hà Giang	cap	02
Cao Bằng	cap	04	04
Bắc Kạn | Bắc Cạn	cap	06
Tuyên Quang	cap	08	08
Lào Cai	cap	10	15
Điện Biên	cap	11	11
Lai Châu	cap	12	12
Sơn La	cap	14	14
Yên Bái	cap	15
Hòa Bình	cap	17
Thái Nguyên	cap	19	19
Lạng Sơn	cap	20	20
Quảng Ninh	cap	22	22
Bắc Giang	cap	24
Phú Thọ	cap	25	25
Vĩnh Phúc	cap	26
Bắc Ninh	cap	27	24
Hải Dương	cap	30
Hải Phòng	cap	31	31
Hưng Yên	cap	33	33
Thái Bình	cap	34
Hà Nam	cap	35
Nam Định	cap	36
Ninh Bình	cap	37	37
Thanh Hóa	cap	38	38
Nghệ An	cap	40	40
Hà Tĩnh	cap	42	42
Quảng Bình	cap	44
Quảng Trị	cap	45	44
Huế	cap	46	46
Thừa Thiên Huế | Thừa Thiên - Huế | Thừa Thiên-Huế | TT-Huế | TT Huế | T.T Huế	cap	46	46
Đà Nẵng	cap	48	48
Quảng Nam	cap	49
Quảng Ngãi	cap	51	51
Bình Định	cap	52
Phú Yên	cap	54
Khánh Hòa	cap	56	56
Ninh Thuận	cap	58
Bình Thuận	cap	60
Kon Tum | KonTum | Kontum	cap	62
Gia Lai	cap	64	52
Đắk Lắk | Đắc Lắc | Đăk Lăk | Dak Lak | Daklak | Đắk Lăk | Đắc Lắk | Đăk Lắk	cap	66	66
Đắk Nông | Đắc Nông | Đăk Nông | Dak Nong	cap	67
Lâm Đồng	cap	68	68
Bình Phước	cap	70
Tây Ninh	cap	72	80
Bình Dương	cap	74
Đồng Nai	cap	75	75
Bà Rịa - Vũng Tàu | Bà Rịa – Vũng Tàu | Bà Rịa Vũng Tàu | BR-VT | BRVT | Bà Rịa	cap	77
Hồ Chí Minh | HCM | Sài Gòn	cap	79	79
Long An	cap	80
Tiền Giang	cap	82
Bến Tre	cap	83
Trà Vinh	cap	84
Vĩnh Long	cap	86	86
Đồng Tháp	cap	87	82
An Giang	cap	89	91
Kiên Giang	cap	91
Cần Thơ	cap	92	92
Hậu Giang	cap	93
Sóc Trăng	cap	94
Bạc Liêu	cap	95
Cà Mau	cap	96	96
Hà Tây	cap
Hà Sơn Bình	cap
Hà Bắc	cap
Hải Hưng	cap
Nam Hà	cap
Hà Nam Ninh	cap
Vĩnh Phú	cap
Bắc Thái	cap
Cao Lạng	cap
Hà Tuyên	cap
Hoàng Liên Sơn	cap
Nghệ Tĩnh	cap
Bình Trị Thiên	cap
Quảng Nam - Đà Nẵng	cap
Nghĩa Bình	cap
Phú Khánh	cap
Thuận Hải	cap
Gia Lai - Kon Tum	cap
Sông Bé	cap
Minh Hải	cap
Cửu Long	cap
Vũng Tàu - Côn Đảo	cap`.split('\n'),
})
