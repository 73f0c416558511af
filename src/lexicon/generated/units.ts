// Made by scripts/compile-lexicon.ts from lexicon/units.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `units`. */
export const table = (): LexiconTable => ({
  category: 'units',
  columns: ["form","case","unit","kind"],
  rows: `%	any	%	percent
phần trăm	any	%	percent
điểm phần trăm	any	điểm phần trăm	percent
điểm %	any	điểm phần trăm	percent
‰	any	‰	percent
đồng	any	VND	money
đ	low	VND	money
VNĐ	any	VND	money
VND	any	VND	money
đồng Việt Nam	any	VND	money
USD	any	USD	money
đô la Mỹ | đô-la Mỹ | đô la	any	USD	money
EUR | euro | ơ-rô	any	EUR	money
JPY | yên Nhật	any	JPY	money
CNY | nhân dân tệ	any	CNY	money
GBP | bảng Anh	any	GBP	money
KRW | won	any	KRW	money
SGD	caps	SGD	money
LAK | kíp	any	LAK	money
ha | héc ta | héc-ta | hecta | hécta	any	ha	measure
km | ki lô mét | ki-lô-mét | kilômét | cây số	any	km	measure
m | mét	low	m	measure
cm | xăng ti mét | xăng-ti-mét	any	cm	measure
mm | mi li mét | mi-li-mét	any	mm	measure
dm	any	dm	measure
m2 | m² | mét vuông	any	m2	measure
km2 | km² | ki lô mét vuông | ki-lô-mét vuông	any	km2	measure
cm2 | cm²	any	cm2	measure
m3 | m³ | mét khối	any	m3	measure
cm3 | cm³	any	cm3	measure
g/cm3 | g/cm³	any	g/cm3	measure
g/ml	any	g/ml	measure
g/l	any	g/l	measure
mg/l	any	mg/l	measure
mg/kg	any	mg/kg	measure
mg/m3 | mg/m³	any	mg/m3	measure
mg/Nm3	any	mg/Nm3	measure
kg/m3 | kg/m³	any	kg/m3	measure
tấn/ha	any	tấn/ha	measure
tạ/ha	any	tạ/ha	measure
hải lý	any	hải lý	measure
kg | ki lô gam | ki-lô-gam | kilôgam	any	kg	measure
g | gam	low	g	measure
mg | mi li gam | mi-li-gam	any	mg	measure
tấn	any	tấn	measure
tạ	any	tạ	measure
yến	any	yến	measure
lít | l	low	lít	measure
ml | mi li lít | mi-li-lít	any	ml	measure
kV	any	kV	measure
kW	any	kW	measure
kWh	any	kWh	measure
kVA	any	kVA	measure
kWp	any	kWp	measure
MW	caps	MW	measure
MWh	any	MWh	measure
MWp	any	MWp	measure
MVA	any	MVA	measure
GW	caps	GW	measure
GWh	any	GWh	measure
MHz	any	MHz	measure
GHz	any	GHz	measure
Mbps	any	Mbps	measure
Gbps	any	Gbps	measure
GB	caps	GB	measure
TB	caps	TB	measure
MB	caps	MB	measure
°C | độ C	any	°C	measure
dB | dBA	any	dB	measure
TEU	any	TEU	measure
DWT	any	DWT	measure
CO2	any	CO2	measure
kcal	any	kcal	measure
sào	any	sào	measure
lượng vàng	any	lượng vàng	measure
con/phụ nữ	any	con/phụ nữ	measure
người/km2 | người/km²	any	người/km2	measure
đồng chí | đồng bào | đồng thời | đồng bộ | đồng ý | đồng chủ | đồng tình | đồng thuận | đồng hành | đồng nghiệp | đồng phục | đồng đội | đồng hồ | đồng thau | đồng bằng | đồng cỏ | đồng tác giả | đồng sở hữu | đồng hương | đồng Trưởng | đồng Chủ tịch	any		none
bé trai/100 bé gái	any	bé trai/100 bé gái	measure
CV | mã lực | HP	caps	CV	measure
gram | gr	any	g	measure
gsm | g/m2	any	g/m2	measure
V	caps	V	measure
W	caps	W	measure
mV	any	mV	measure
mA	any	mA	measure
mAh	any	mAh	measure
Wh	any	Wh	measure
Wp	any	Wp	measure
Hz	any	Hz	measure
kHz	any	kHz	measure
ohm | ôm	any	ohm	measure
AWG	any	AWG	measure
inch | inches | in-sơ	any	inch	measure
feet | ft	low	ft	measure
psi	any	psi	measure
bar	low	bar	measure
atm	any	atm	measure
kPa	any	kPa	measure
MPa	any	MPa	measure
kN	any	kN	measure
kJ	any	kJ	measure
MJ	any	MJ	measure
lux	any	lux	measure
lumen | lm	low	lm	measure
pixel | pixels | px | megapixel | megapixels | MP	any	px	measure
dpi	any	dpi	measure
kB | KB	any	kB	measure
Mb	any	Mb	measure
kbps	any	kbps	measure
micromet | micrômét	any	µm	measure
nm	low	nm	measure
mm2 | mm²	any	mm2	measure
mm3 | mm³	any	mm3	measure
dm2 | dm²	any	dm2	measure
dm3 | dm³	any	dm3	measure
ppm	any	ppm	measure
ppb	any	ppb	measure
rpm | vòng/phút	any	rpm	measure
km/h | km/giờ	any	km/h	measure
m/s | m/giây	any	m/s	measure
m3/s | m³/s	any	m3/s	measure
°F | độ F	any	°F	measure
cal	low	cal	measure
BTU	any	BTU	measure
oz | ounce	low	oz	measure
pound | lbs	low	lb	measure
carat | cara	low	carat	measure
mcg | microgam	any	µg	measure
ng/ml	any	ng/ml	measure
GWp	any	GWp	measure
TWh	any	TWh	measure
thước Anh	any	ft	measure
chỉ vàng | cây vàng	any	lượng vàng	measure
THB | baht | bạt Thái	any	THB	money
AUD | đô la Úc	any	AUD	money
CAD	caps	CAD	money
CHF | franc Thụy Sĩ	any	CHF	money
rúp | RUB	any	RUB	money`.split('\n'),
})
