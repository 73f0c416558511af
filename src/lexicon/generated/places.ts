// Made by scripts/compile-lexicon.ts from lexicon/places.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `places`. */
export const table = (): LexiconTable => ({
  category: 'places',
  columns: ["form","case","kind"],
  rows: `Việt Nam	cap	country
Nam Việt Nam	cap	country
Cộng hòa xã hội chủ nghĩa Việt Nam	cap	state
nước Cộng hòa xã hội chủ nghĩa Việt Nam	low	country
Việt Nam dân chủ cộng hòa	cap	country
nước Việt Nam dân chủ cộng hòa	any	country
nước Cộng hòa Xã hội chủ nghĩa Việt Nam	low	country
nước CHXHCN Việt Nam	low	country
nước Việt Nam Dân chủ Cộng hòa	low	country
Lào	cap	country
Campuchia	cap	country
Căm-pu-chia | Căm-pu-chi-a	cap	country
Cămpuchia	cap	country
Trung Quốc	cap	country
Thái Lan	cap	country
Ma-lai-xi-a	cap	country
Malaysia	cap	country
Xin-ga-po	cap	country
Singapore	cap	country
In-đô-nê-xi-a	cap	country
Indonesia	cap	country
Phi-líp-pin | Philippines	cap	country
Mi-an-ma	cap	country
Myanmar	cap	country
Bru-nây	cap	country
Brunei	cap	country
Đông Ti-mo	cap	country
Timor-Leste	cap	country
Nhật Bản	cap	country
Hàn Quốc	cap	country
Triều Tiên	cap	country
Mông Cổ	cap	country
Ấn Độ	cap	country
Pa-ki-xtan	cap	country
Pakistan	cap	country
Băng-la-đét	cap	country
Xri Lan-ca	cap	country
Sri Lanka	cap	country
Nê-pan	cap	country
Nepal	cap	country
I-ran	cap	country
Iran	cap	country
I-rắc	cap	country
Iraq	cap	country
I-xra-en	cap	country
Israel	cap	country
Ả-rập Xê-út	cap	country
Thổ Nhĩ Kỳ	cap	country
Ca-ta	cap	country
Qatar	cap	country
Cô-oét	cap	country
Kuwait	cap	country
UAE	cap	country
Ca-dắc-xtan	cap	country
Đài Loan	cap	country
Hồng Kông	cap	country
Ma Cao	cap	country
Hoa Kỳ	cap	country
Nga	cap	country
Liên bang Nga	cap	country
Liên Xô	cap	country
Vương quốc Anh	cap	country
Pháp	cap	country
Đức	cap	country
Ý	cap	country
I-ta-li-a	cap	country
Italia	cap	country
Italy	cap	country
Tây Ban Nha	cap	country
Bồ Đào Nha	cap	country
Hà Lan	cap	country
Bỉ	cap	country
Thụy Sĩ	cap	country
Thụy Điển	cap	country
Na Uy	cap	country
Đan Mạch	cap	country
Phần Lan	cap	country
Ba Lan	cap	country
Hung-ga-ri	cap	country
Hungary	cap	country
Séc	cap	country
Cộng hòa Séc	cap	country
Xlô-va-ki-a	cap	country
Slovakia	cap	country
Ru-ma-ni	cap	country
Romania	cap	country
Bun-ga-ri	cap	country
Bulgaria	cap	country
U-crai-na	cap	country
Ukraine	cap	country
Ukraina	cap	country
Bê-la-rút	cap	country
Belarus	cap	country
Áo	cap	country
Hy Lạp	cap	country
Ai-len	cap	country
Ireland	cap	country
Ca-na-đa	cap	country
Canada	cap	country
Mê-hi-cô	cap	country
Mexico	cap	country
Cu-ba	cap	country
Cuba	cap	country
Bra-xin	cap	country
Brazil	cap	country
Ác-hen-ti-na	cap	country
Argentina	cap	country
Chi-lê	cap	country
Chile	cap	country
Pê-ru	cap	country
Peru	cap	country
Vê-nê-xu-ê-la	cap	country
Venezuela	cap	country
Ô-xtrây-li-a	cap	country
Australia	cap	country
Úc	cap	country
Niu Di-lân	cap	country
New Zealand	cap	country
Nam Phi	cap	country
Ai Cập	cap	country
An-giê-ri	cap	country
Algeria	cap	country
Ma-rốc	cap	country
Ăng-gô-la	cap	country
Angola	cap	country
Mô-dăm-bích	cap	country
Ni-giê-ri-a	cap	country
Nigeria	cap	country
Tây Nguyên	cap	region
Tây Bắc	cap	region
Đông Bắc	cap	region
Đông Nam Bộ	cap	region
Tây Nam Bộ	cap	region
Bắc Bộ	cap	region
Trung Bộ	cap	region
Nam Bộ	cap	region
Bắc Trung Bộ	cap	region
Nam Trung Bộ	cap	region
Duyên hải Nam Trung Bộ	cap	region
Duyên hải miền Trung	cap	region
Duyên hải Trung Bộ	cap	region
Bắc Trung Bộ và Duyên hải miền Trung	cap	region
Bắc Trung Bộ và duyên hải Trung Bộ	cap	region
Bắc Trung Bộ và duyên hải miền Trung	cap	region
Nam Trung Bộ và Tây Nguyên	cap	region
Tây Bắc Bộ	cap	region
Đông Bắc Bộ	cap	region
miền Bắc	low	region
miền Trung	low	region
miền Nam	low	region
Miền Bắc	cap	region
Miền Trung	cap	region
Miền Nam	cap	region
đồng bằng sông Cửu Long	low	region
Đồng bằng sông Cửu Long	cap	region
ĐBSCL	cap	region
đồng bằng sông Hồng	low	region
Đồng bằng sông Hồng	cap	region
ĐBSH	cap	region
Trung du và miền núi Bắc Bộ	cap	region
Trung du và miền núi phía Bắc	cap	region
trung du và miền núi Bắc Bộ	low	region
trung du và miền núi phía Bắc	low	region
vùng Đồng bằng sông Cửu Long	low	region
vùng đồng bằng sông Cửu Long	low	region
vùng Đồng bằng sông Hồng	low	region
vùng đồng bằng sông Hồng	low	region
vùng Tây Nguyên	low	region
vùng ĐBSCL	low	region
vùng kinh tế trọng điểm phía Nam	low	region
vùng kinh tế trọng điểm phía Bắc | vùng kinh tế trọng điểm Bắc Bộ	low	region
vùng kinh tế trọng điểm miền Trung	low	region
vùng kinh tế trọng điểm vùng Đồng bằng sông Cửu Long	low	region
vùng Đông Nam Bộ	low	region
vùng Trung du và miền núi phía Bắc	low	region
vùng Trung du và miền núi Bắc Bộ	low	region
Tứ giác Long Xuyên	cap	region
Đồng Tháp Mười	cap	region
Bán đảo Cà Mau	cap	region
Biển Đông	cap	region
biển Đông	low	region
Biển Tây	cap	region
Vịnh Bắc Bộ	cap	region
vịnh Bắc Bộ	low	region
Vịnh Hạ Long	cap	region
vịnh Hạ Long	low	region
Hoàng Sa	cap	region
Trường Sa	cap	region
quần đảo Hoàng Sa	low	region
quần đảo Trường Sa	low	region
Phú Quốc	cap	region
Côn Đảo	cap	region
Lý Sơn	cap	region
Cát Bà	cap	region
Cát Hải	cap	region
Vân Đồn	cap	region
Cô Tô	cap	region
Bạch Long Vĩ	cap	region
Cồn Cỏ	cap	region
Phú Quý	cap	region
Đông Nam Á	cap	region
Đông Á	cap	region
Châu Á	cap	region
châu Á	low	region
Châu Âu	cap	region
châu Âu	low	region
Châu Phi	cap	region
châu Phi	low	region
Châu Mỹ	cap	region
châu Mỹ	low	region
châu Đại Dương	low	region
châu Á - Thái Bình Dương	low	region
Châu Á - Thái Bình Dương	cap	region
Đông Dương	cap	region
Đông Bắc Á	cap	region
Nam Á	cap	region
Trung Đông	cap	region
Mỹ La-tinh	cap	region
Mỹ Latinh	cap	region
Bắc Mỹ	cap	region
Thái Bình Dương	cap	region
Ấn Độ Dương	cap	region
Đại Tây Dương	cap	region
Tiểu vùng sông Mê Công	cap	region
sông Mê Công	low	region
Mê Công	cap	region
Quy Nhơn	cap	town
Nha Trang	cap	town
Đà Lạt	cap	town
Bảo Lộc	cap	town
Buôn Ma Thuột	cap	town
Buôn Hồ	cap	town
Pleiku	cap	town
Plei Ku	cap	town
Hội An	cap	town
Tam Kỳ	cap	town
Đông Hà	cap	town
Đồng Hới	cap	town
Vinh	cap	town
Cửa Lò	cap	town
Sầm Sơn	cap	town
Bỉm Sơn	cap	town
Tam Điệp	cap	town
Phủ Lý	cap	town
Hạ Long	cap	town
Móng Cái	cap	town
Cẩm Phả	cap	town
Uông Bí	cap	town
Đông Triều	cap	town
Quảng Yên	cap	town
Việt Trì	cap	town
Vĩnh Yên	cap	town
Phúc Yên	cap	town
Sông Công	cap	town
Phổ Yên	cap	town
Từ Sơn	cap	town
Chí Linh	cap	town
Phan Rang - Tháp Chàm	cap	town
Phan Rang	cap	town
Phan Thiết	cap	town
Tuy Hòa	cap	town
Cam Ranh	cap	town
Vũng Tàu	cap	town
Biên Hòa	cap	town
Long Khánh	cap	town
Thủ Dầu Một	cap	town
Dĩ An	cap	town
Thuận An	cap	town
Thủ Đức	cap	town
Đồng Xoài	cap	town
Tân An	cap	town
Mỹ Tho	cap	town
Gò Công	cap	town
Cao Lãnh	cap	town
Sa Đéc	cap	town
Hồng Ngự	cap	town
Long Xuyên	cap	town
Châu Đốc	cap	town
Rạch Giá	cap	town
Hà Tiên	cap	town
Vị Thanh	cap	town
Ngã Bảy	cap	town
Điện Biên Phủ	cap	town
Mường Lay	cap	town
Nghĩa Lộ	cap	town
Sa Pa	cap	town
Ba Đình	cap	town
Cầu Giấy	cap	town
Hà Đông	cap	town
Sơn Tây	cap	town
Gia Nghĩa	cap	town
Tân Sơn Nhất	cap	town
Nội Bài	cap	town
Long Thành	cap	town
Cam Lâm	cap	town
Dung Quất	cap	town
Chu Lai	cap	town
Vũng Áng	cap	town
Nghi Sơn	cap	town
Cái Mép - Thị Vải	cap	town
Cái Mép	cap	town
Lạch Huyện	cap	town
Cần Giờ	cap	town
Mộc Bài	cap	town
Lao Bảo	cap	town
Bờ Y	cap	town
Hữu Nghị	cap	town
Tân Thanh	cap	town
Mộc Châu	cap	town
Mỹ | Anh	cap	short-country
Bangkok | Băng Cốc	cap	town
Bắc Kinh	cap	town
Thượng Hải	cap	town
Tokyo | Tô-ki-ô	cap	town
Seoul | Xơ-un	cap	town
Viêng Chăn | Vientiane	cap	town
Phnôm Pênh | Phnom Penh	cap	town
Washington | Oa-sinh-tơn	cap	town
New York | Niu Y-oóc	cap	town
Paris | Pa-ri	cap	town
London | Luân Đôn	cap	town
Geneva | Giơ-ne-vơ	cap	town
Moscow | Mát-xcơ-va	cap	town
Jakarta | Gia-các-ta	cap	town
Kuala Lumpur	cap	town
Manila | Ma-ni-la	cap	town
Canberra	cap	town
Thủ Thiêm	cap	town
Vân Phong	cap	town
Điềm Thụy	cap	town
Nam Trung bộ | Bắc Trung bộ | Đông Nam bộ | Tây Nam bộ | Trung Trung Bộ	cap	region
vùng Duyên hải Nam Trung Bộ và Tây Nguyên | vùng Nam Trung Bộ và Tây Nguyên | vùng Bắc Trung Bộ và duyên hải Trung Bộ | vùng Bắc Trung Bộ và duyên hải miền Trung	low	region
Duyên hải Nam Trung Bộ và Tây Nguyên	cap	region
CHDCND Lào | Cộng hòa dân chủ nhân dân Lào	cap	country
nước CHDCND Lào | nước Cộng hòa dân chủ nhân dân Lào	low	country
CHND Trung Hoa | Cộng hòa nhân dân Trung Hoa	cap	country
nước CHND Trung Hoa | nước Cộng hòa nhân dân Trung Hoa	low	country
Vương quốc Campuchia | Vương quốc Căm-pu-chia	cap	country
nước Vương quốc Campuchia | nước Vương quốc Căm-pu-chia	low	country
Cộng hòa Cuba | Cộng hòa Cu-ba	cap	country
nước Cộng hòa Cuba | nước Cộng hòa Cu-ba	low	country
Cộng hòa Pháp	cap	country
nước Cộng hòa Pháp	low	country
Cộng hòa Liên bang Đức | CHLB Đức	cap	country
nước Cộng hòa Liên bang Đức | nước CHLB Đức	low	country
Cộng hòa Ấn Độ	cap	country
nước Cộng hòa Ấn Độ	low	country
Vương quốc Thái Lan	cap	country
nước Vương quốc Thái Lan	low	country
Đại Hàn Dân Quốc	cap	country
nước Đại Hàn Dân Quốc	low	country
Hợp chủng quốc Hoa Kỳ	cap	country
nước Hợp chủng quốc Hoa Kỳ	low	country
Cộng hòa Indonesia | Cộng hòa In-đô-nê-xi-a	cap	country
nước Cộng hòa Indonesia | nước Cộng hòa In-đô-nê-xi-a	low	country
Cộng hòa Singapore | Cộng hòa Xinh-ga-po	cap	country
nước Cộng hòa Singapore | nước Cộng hòa Xinh-ga-po	low	country
Cộng hòa Italia | Cộng hòa I-ta-li-a	cap	country
nước Cộng hòa Italia | nước Cộng hòa I-ta-li-a	low	country
Cộng hòa Ba Lan	cap	country
nước Cộng hòa Ba Lan	low	country
Cộng hòa Belarus | Cộng hòa Bê-la-rút	cap	country
nước Cộng hòa Belarus | nước Cộng hòa Bê-la-rút	low	country
Vương quốc Anh và Bắc Ai-len | Vương quốc Liên hiệp Anh và Bắc Ai-len	cap	country
nước Vương quốc Anh và Bắc Ai-len | nước Vương quốc Liên hiệp Anh và Bắc Ai-len	low	country
Vương quốc Bỉ	cap	country
nước Vương quốc Bỉ	low	country
Vương quốc Hà Lan	cap	country
nước Vương quốc Hà Lan	low	country
Cộng hòa Phần Lan	cap	country
nước Cộng hòa Phần Lan	low	country
Cộng hòa Philippines | Cộng hòa Phi-líp-pin	cap	country
nước Cộng hòa Philippines | nước Cộng hòa Phi-líp-pin	low	country
CHDCND Triều Tiên | Cộng hòa dân chủ nhân dân Triều Tiên	cap	country
nước CHDCND Triều Tiên | nước Cộng hòa dân chủ nhân dân Triều Tiên	low	country`.split('\n'),
})
