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
nước CHDCND Triều Tiên | nước Cộng hòa dân chủ nhân dân Triều Tiên	low	country
Ba Vì	cap	town
Chương Mỹ	cap	town
Đan Phượng	cap	town
Đông Anh	cap	town
Gia Lâm	cap	town
Hoài Đức	cap	town
Mê Linh	cap	town
Phú Xuyên	cap	town
Phúc Thọ	cap	town
Quốc Oai	cap	town
Sóc Sơn	cap	town
Thạch Thất	cap	town
Thanh Oai	cap	town
Thanh Trì	cap	town
Thường Tín	cap	town
Ứng Hòa	cap	town
Hoàn Kiếm	cap	town
Long Biên	cap	town
Đống Đa	cap	town
Bắc Từ Liêm	cap	town
Nam Từ Liêm	cap	town
Đồng Văn	cap	town
Mèo Vạc	cap	town
Yên Minh	cap	town
Quản Bạ	cap	town
Vị Xuyên	cap	town
Bắc Mê	cap	town
Hoàng Su Phì	cap	town
Xín Mần	cap	town
Bắc Quang	cap	town
Bảo Lạc	cap	town
Hà Quảng	cap	town
Trùng Khánh	cap	town
Hạ Lang	cap	town
Quảng Hòa	cap	town
Nguyên Bình	cap	town
Thạch An	cap	town
Trà Lĩnh	cap	town
Thông Nông	cap	town
Phục Hòa	cap	town
Quảng Uyên	cap	town
Pác Nặm	cap	town
Ba Bể	cap	town
Ngân Sơn	cap	town
Bạch Thông	cap	town
Chợ Đồn	cap	town
Na Rì	cap	town
Na Hang	cap	town
Chiêm Hóa	cap	town
Hàm Yên	cap	town
Yên Sơn	cap	town
Sơn Dương	cap	town
Bát Xát	cap	town
Mường Khương	cap	town
Si Ma Cai	cap	town
Bắc Hà	cap	town
Bảo Thắng	cap	town
Bảo Yên	cap	town
Văn Bàn	cap	town
Mường Nhé	cap	town
Mường Chà	cap	town
Tủa Chùa	cap	town
Tuần Giáo	cap	town
Điện Biên Đông	cap	town
Mường Ảng	cap	town
Nậm Pồ	cap	town
Tam Đường	cap	town
Mường Tè	cap	town
Sìn Hồ	cap	town
Phong Thổ	cap	town
Than Uyên	cap	town
Nậm Nhùn	cap	town
Quỳnh Nhai	cap	town
Thuận Châu	cap	town
Mường La	cap	town
Bắc Yên	cap	town
Phù Yên	cap	town
Yên Châu	cap	town
Sông Mã	cap	town
Sốp Cộp	cap	town
Lục Yên	cap	town
Văn Yên	cap	town
Mù Cang Chải	cap	town
Trấn Yên	cap	town
Trạm Tấu	cap	town
Văn Chấn	cap	town
Đà Bắc	cap	town
Kỳ Sơn	cap	town
Lương Sơn	cap	town
Kim Bôi	cap	town
Tân Lạc	cap	town
Mai Châu	cap	town
Lạc Sơn	cap	town
Yên Thủy	cap	town
Lạc Thủy	cap	town
Định Hóa	cap	town
Đồng Hỷ	cap	town
Võ Nhai	cap	town
Đại Từ	cap	town
Phú Bình	cap	town
Tràng Định	cap	town
Bình Gia	cap	town
Văn Lãng	cap	town
Văn Quan	cap	town
Hữu Lũng	cap	town
Chi Lăng	cap	town
Lộc Bình	cap	town
Đình Lập	cap	town
Bình Liêu	cap	town
Tiên Yên	cap	town
Đầm Hà	cap	town
Ba Chẽ	cap	town
Hoành Bồ	cap	town
Yên Thế	cap	town
Tân Yên	cap	town
Lạng Giang	cap	town
Lục Nam	cap	town
Lục Ngạn	cap	town
Sơn Động	cap	town
Yên Dũng	cap	town
Việt Yên	cap	town
Hiệp Hòa	cap	town
Đoan Hùng	cap	town
Hạ Hòa	cap	town
Thanh Ba	cap	town
Phù Ninh	cap	town
Yên Lập	cap	town
Cẩm Khê	cap	town
Lâm Thao	cap	town
Thanh Thủy	cap	town
Lập Thạch	cap	town
Tam Dương	cap	town
Tam Đảo	cap	town
Bình Xuyên	cap	town
Yên Lạc	cap	town
Vĩnh Tường	cap	town
Sông Lô	cap	town
Yên Phong	cap	town
Quế Võ	cap	town
Tiên Du	cap	town
Thuận Thành	cap	town
Gia Bình	cap	town
Nam Sách	cap	town
Kinh Môn	cap	town
Kim Thành	cap	town
Cẩm Giàng	cap	town
Gia Lộc	cap	town
Tứ Kỳ	cap	town
Ninh Giang	cap	town
Thanh Miện	cap	town
Hồng Bàng	cap	town
Hải An	cap	town
Kiến An	cap	town
Đồ Sơn	cap	town
Thủy Nguyên	cap	town
An Dương	cap	town
An Lão	cap	town
Kiến Thụy	cap	town
Tiên Lãng	cap	town
Vĩnh Bảo	cap	town
Văn Giang	cap	town
Yên Mỹ	cap	town
Mỹ Hào	cap	town
Ân Thi	cap	town
Khoái Châu	cap	town
Kim Động	cap	town
Tiên Lữ	cap	town
Phù Cừ	cap	town
Quỳnh Phụ	cap	town
Hưng Hà	cap	town
Đông Hưng	cap	town
Thái Thụy	cap	town
Tiền Hải	cap	town
Kiến Xương	cap	town
Vũ Thư	cap	town
Duy Tiên	cap	town
Kim Bảng	cap	town
Thanh Liêm	cap	town
Bình Lục	cap	town
Vụ Bản	cap	town
Ý Yên	cap	town
Nghĩa Hưng	cap	town
Nam Trực	cap	town
Trực Ninh	cap	town
Giao Thủy	cap	town
Hải Hậu	cap	town
Nho Quan	cap	town
Gia Viễn	cap	town
Hoa Lư	cap	town
Yên Khánh	cap	town
Yên Mô	cap	town
Mường Lát	cap	town
Quan Hóa	cap	town
Bá Thước	cap	town
Quan Sơn	cap	town
Lang Chánh	cap	town
Ngọc Lặc	cap	town
Cẩm Thủy	cap	town
Thạch Thành	cap	town
Vĩnh Lộc	cap	town
Yên Định	cap	town
Thọ Xuân	cap	town
Thường Xuân	cap	town
Triệu Sơn	cap	town
Thiệu Hóa	cap	town
Hoằng Hóa	cap	town
Hậu Lộc	cap	town
Nga Sơn	cap	town
Như Xuân	cap	town
Như Thanh	cap	town
Nông Cống	cap	town
Quảng Xương	cap	town
Quế Phong	cap	town
Quỳ Châu	cap	town
Tương Dương	cap	town
Nghĩa Đàn	cap	town
Quỳ Hợp	cap	town
Quỳnh Lưu	cap	town
Con Cuông	cap	town
Tân Kỳ	cap	town
Diễn Châu	cap	town
Yên Thành	cap	town
Đô Lương	cap	town
Thanh Chương	cap	town
Nghi Lộc	cap	town
Nam Đàn	cap	town
Hưng Nguyên	cap	town
Hồng Lĩnh	cap	town
Hương Sơn	cap	town
Nghi Xuân	cap	town
Can Lộc	cap	town
Hương Khê	cap	town
Thạch Hà	cap	town
Cẩm Xuyên	cap	town
Kỳ Anh	cap	town
Lộc Hà	cap	town
Tuyên Hóa	cap	town
Quảng Trạch	cap	town
Bố Trạch	cap	town
Lệ Thủy	cap	town
Ba Đồn	cap	town
Vĩnh Linh	cap	town
Hướng Hóa	cap	town
Gio Linh	cap	town
Đakrông	cap	town
Đắk Krông	cap	town
Cam Lộ	cap	town
Triệu Phong	cap	town
Hải Lăng	cap	town
Quảng Điền	cap	town
Phú Vang	cap	town
Hương Thủy	cap	town
Hương Trà	cap	town
A Lưới	cap	town
Nam Đông	cap	town
Thanh Khê	cap	town
Ngũ Hành Sơn	cap	town
Liên Chiểu	cap	town
Cẩm Lệ	cap	town
Hòa Vang	cap	town
Tây Giang	cap	town
Đông Giang	cap	town
Đại Lộc	cap	town
Điện Bàn	cap	town
Duy Xuyên	cap	town
Quế Sơn	cap	town
Nam Giang	cap	town
Phước Sơn	cap	town
Hiệp Đức	cap	town
Thăng Bình	cap	town
Tiên Phước	cap	town
Bắc Trà My	cap	town
Nam Trà My	cap	town
Núi Thành	cap	town
Phú Ninh	cap	town
Nông Sơn	cap	town
Trà Bồng	cap	town
Sơn Tịnh	cap	town
Tư Nghĩa	cap	town
Nghĩa Hành	cap	town
Mộ Đức	cap	town
Đức Phổ	cap	town
Ba Tơ	cap	town
Hoài Nhơn	cap	town
Hoài Ân	cap	town
Phù Mỹ	cap	town
Vĩnh Thạnh	cap	town
Phù Cát	cap	town
An Nhơn	cap	town
Tuy Phước	cap	town
Vân Canh	cap	town
Sông Cầu	cap	town
Đồng Xuân	cap	town
Tuy An	cap	town
Sông Hinh	cap	town
Tây Hòa	cap	town
Vạn Ninh	cap	town
Ninh Hòa	cap	town
Khánh Vĩnh	cap	town
Diên Khánh	cap	town
Khánh Sơn	cap	town
Bác Ái	cap	town
Ninh Hải	cap	town
Ninh Phước	cap	town
Thuận Bắc	cap	town
Thuận Nam	cap	town
Tuy Phong	cap	town
Bắc Bình	cap	town
Hàm Thuận Bắc	cap	town
Hàm Thuận Nam	cap	town
Tánh Linh	cap	town
Đức Linh	cap	town
Hàm Tân	cap	town
Đắk Glei	cap	town
Đăk Glei	cap	town
Ngọc Hồi	cap	town
Đắk Tô	cap	town
Đăk Tô	cap	town
Kon Plông	cap	town
Kon Rẫy	cap	town
Đắk Hà	cap	town
Đăk Hà	cap	town
Sa Thầy	cap	town
Tu Mơ Rông	cap	town
Đak Đoa	cap	town
Chư Păh	cap	town
Ia Grai	cap	town
Mang Yang	cap	town
Kông Chro	cap	town
Đức Cơ	cap	town
Chư Prông	cap	town
Chư Sê	cap	town
Đak Pơ	cap	town
Ia Pa	cap	town
Krông Pa	cap	town
Phú Thiện	cap	town
Chư Pưh	cap	town
Ea Súp	cap	town
Buôn Đôn	cap	town
Krông Búk	cap	town
Krông Buk	cap	town
Krông Năng	cap	town
Ea Kar	cap	town
Krông Bông	cap	town
Krông Pắc	cap	town
Krông Pắk	cap	town
Krông Ana	cap	town
Cư Kuin	cap	town
Đắk Glong	cap	town
Cư Jút	cap	town
Đắk Mil	cap	town
Krông Nô	cap	town
Đắk Song	cap	town
Tuy Đức	cap	town
Đam Rông	cap	town
Lạc Dương	cap	town
Đơn Dương	cap	town
Đức Trọng	cap	town
Di Linh	cap	town
Bảo Lâm	cap	town
Đạ Huoai	cap	town
Đạ Tẻh	cap	town
Cát Tiên	cap	town
Phước Long	cap	town
Bình Long	cap	town
Bù Gia Mập	cap	town
Lộc Ninh	cap	town
Bù Đốp	cap	town
Hớn Quản	cap	town
Đồng Phú	cap	town
Bù Đăng	cap	town
Chơn Thành	cap	town
Phú Riềng	cap	town
Tân Biên	cap	town
Tân Châu	cap	town
Gò Dầu	cap	town
Bến Cầu	cap	town
Trảng Bàng	cap	town
Châu Thành	cap	town
Bàu Bàng	cap	town
Dầu Tiếng	cap	town
Bến Cát	cap	town
Phú Giáo	cap	town
Tân Uyên	cap	town
Bắc Tân Uyên	cap	town
Vĩnh Cửu	cap	town
Định Quán	cap	town
Trảng Bom	cap	town
Cẩm Mỹ	cap	town
Xuân Lộc	cap	town
Nhơn Trạch	cap	town
Châu Đức	cap	town
Xuyên Mộc	cap	town
Long Điền	cap	town
Đất Đỏ	cap	town
Phú Mỹ	cap	town
Gò Vấp	cap	town
Bình Thạnh	cap	town
Tân Bình	cap	town
Phú Nhuận	cap	town
Bình Tân	cap	town
Củ Chi	cap	town
Hóc Môn	cap	town
Bình Chánh	cap	town
Nhà Bè	cap	town
Kiến Tường	cap	town
Tân Hưng	cap	town
Vĩnh Hưng	cap	town
Mộc Hóa	cap	town
Tân Thạnh	cap	town
Thạnh Hóa	cap	town
Đức Huệ	cap	town
Đức Hòa	cap	town
Bến Lức	cap	town
Thủ Thừa	cap	town
Tân Trụ	cap	town
Cần Đước	cap	town
Cần Giuộc	cap	town
Cai Lậy	cap	town
Tân Phước	cap	town
Cái Bè	cap	town
Chợ Gạo	cap	town
Gò Công Tây	cap	town
Gò Công Đông	cap	town
Tân Phú Đông	cap	town
Chợ Lách	cap	town
Mỏ Cày Nam	cap	town
Giồng Trôm	cap	town
Bình Đại	cap	town
Ba Tri	cap	town
Thạnh Phú	cap	town
Mỏ Cày Bắc	cap	town
Càng Long	cap	town
Cầu Kè	cap	town
Tiểu Cần	cap	town
Cầu Ngang	cap	town
Trà Cú	cap	town
Long Hồ	cap	town
Mang Thít	cap	town
Vũng Liêm	cap	town
Trà Ôn	cap	town
Tân Hồng	cap	town
Tam Nông	cap	town
Tháp Mười	cap	town
Lấp Vò	cap	town
Lai Vung	cap	town
An Phú	cap	town
Phú Tân	cap	town
Châu Phú	cap	town
Tịnh Biên	cap	town
Tri Tôn	cap	town
Thoại Sơn	cap	town
Kiên Lương	cap	town
Hòn Đất	cap	town
Giồng Riềng	cap	town
Gò Quao	cap	town
An Biên	cap	town
An Minh	cap	town
Vĩnh Thuận	cap	town
Kiên Hải	cap	town
U Minh Thượng	cap	town
Giang Thành	cap	town
Ninh Kiều	cap	town
Ô Môn	cap	town
Bình Thủy	cap	town
Cái Răng	cap	town
Thốt Nốt	cap	town
Cờ Đỏ	cap	town
Phong Điền	cap	town
Thới Lai	cap	town
Châu Thành A	cap	town
Phụng Hiệp	cap	town
Vị Thủy	cap	town
Long Mỹ	cap	town
Kế Sách	cap	town
Mỹ Tú	cap	town
Cù Lao Dung	cap	town
Long Phú	cap	town
Mỹ Xuyên	cap	town
Ngã Năm	cap	town
Thạnh Trị	cap	town
Vĩnh Châu	cap	town
Trần Đề	cap	town
Hồng Dân	cap	town
Giá Rai	cap	town
U Minh	cap	town
Thới Bình	cap	town
Cái Nước	cap	town
Đầm Dơi	cap	town
Năm Căn	cap	town
Pác Bó	cap	town
Tân Trào	cap	town
Thăng Long - Hà Nội	cap	town
Thăng Long	cap	town
Mũi Cà Mau	cap	region
Mũi Né	cap	town
Ngã ba Đồng Lộc	cap	town
Dinh Độc Lập	cap	town
Bến Nhà Rồng	cap	town
Truông Bồn	cap	town`.split('\n'),
})
