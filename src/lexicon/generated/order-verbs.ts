// Made by scripts/compile-lexicon.ts from lexicon/order-verbs.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `order-verbs`. */
export const table = (): LexiconTable => ({
  category: 'order-verbs',
  columns: ["form","role","modality"],
  rows: `cần thiết | giao dịch | cần kiệm | cần, kiệm | giao thông | giao lưu | giao tiếp | giao kết | giao nhận | giao dịch điện tử | giao thông vận tải | giao thoa | chỉ thị này | chỉ tiêu | chỉ số | chỉ huy | chỉ dẫn | giao thừa | giao thương | giao cắt | giao diện | cấm vận | cần cẩu | cần cù | mong chờ | giao hữu | gồm các | đề nghị của | yêu cầu của | kiến nghị của | đề xuất của | yêu cầu nhiệm vụ | yêu cầu công tác | yêu cầu thực tiễn | yêu cầu vị trí | phải chăng | cấm kỵ | thông tin của | không có trách nhiệm | không chịu trách nhiệm | không có nghĩa vụ | không phải là | không phải | cần nhưng | cần và đủ | cần nhiều | cần một | cần bao nhiêu | cần thêm | cần có một | không cần | chưa cần | không cần phải | chưa cần phải | không nhất thiết phải | không cần thiết | không bắt buộc | xem thêm | xem chi tiết | xem như | coi như | được xem là | được coi là | có trách nhiệm cao | có tinh thần trách nhiệm | dám chịu trách nhiệm	none
giao | giao cho | giao nhiệm vụ cho | giao trách nhiệm cho | giao nhiệm vụ | tiếp tục giao | phân công	order	obligation
yêu cầu | tiếp tục yêu cầu | một lần nữa yêu cầu | có văn bản yêu cầu | có công văn yêu cầu | có văn bản giao	order	obligation
đề nghị | kính đề nghị | trân trọng đề nghị | rất mong | mong | kêu gọi | khuyến khích | khuyến nghị | kiến nghị | đề xuất | trân trọng kính đề nghị | xin kiến nghị | xin đề nghị | xin tiếp tục kiến nghị | xin tiếp tục đề nghị | tiếp tục kiến nghị | tiếp tục đề nghị | có văn bản đề nghị | có công văn đề nghị | có văn bản kiến nghị | có công văn kiến nghị	request	request
có trách nhiệm | chịu trách nhiệm | có nhiệm vụ | có nghĩa vụ | có bổn phận | có các nhiệm vụ | có những nhiệm vụ | có các nghĩa vụ | có những nghĩa vụ | có các trách nhiệm | có những trách nhiệm | chịu trách | có trách nhiệm phải | chịu hoàn toàn trách nhiệm | chịu trách nhiệm toàn diện | phải có trách nhiệm	duty	obligation
căn cứ quyết định thi hành | căn cứ quyết định này thi hành	duty	obligation
phải | cần | cần phải | bắt buộc phải | phải được | cần được | cần thiết phải | bắt buộc | hãy | phải bảo đảm	modal	obligation
không được | không được phép | không được để | nghiêm cấm | cấm | nghiêm cấm việc | tuyệt đối không | không để | không thể để | tuyệt đối không để | kiên quyết không | kiên quyết không để | nhất thiết không | không vượt quá | không được vượt quá | không cho phép | không được tự ý | không ai được | không một ai được	ban	prohibition
đã | vừa | đang | từng | đã được | vừa được	past
sẽ | dự kiến | có thể | có quyền | được phép | được quyền | được tự chủ | được chủ động	future
được | bị | tiếp tục được | vẫn được | vẫn tiếp tục được | được giao | được phân công | bị cấm | được yêu cầu | được đề nghị	passive
là | gồm | bao gồm | gồm có	copula
nhấn mạnh | nêu rõ | chỉ rõ | lưu ý | phát biểu | kết luận | chỉ đạo rõ | quán triệt rõ | yêu cầu rõ | đồng thời nhấn mạnh | phát biểu chỉ đạo | phát biểu kết luận | kết luận như sau | có ý kiến chỉ đạo | có ý kiến | thống nhất kết luận | gợi mở | quán triệt tinh thần | có ý kiến kết luận | đã kết luận | đã có ý kiến chỉ đạo | chỉ thị | chỉ đạo như sau | hướng dẫn như sau | trả lời như sau | thông báo như sau | yêu cầu như sau | có ý kiến như sau | nói rõ | căn dặn | nhắc nhở | chốt lại | kết luận rõ | nhắc lại | lưu ý thêm | nhấn mạnh thêm | nhấn mạnh rằng | chỉ đạo rằng	speech
cho rằng | khẳng định | cho biết | nói | cho hay | thông tin | chia sẻ | bày tỏ | đánh giá cao | ghi nhận | tin tưởng | mong muốn | nhận định | phân tích | giải thích | cam kết | trao đổi | cho thấy | gửi lời | quả quyết | nói thêm | nói rằng | cho biết thêm | lý giải | lí giải | bộc bạch | tâm sự | trăn trở | băn khoăn | lo ngại | thừa nhận | tiết lộ | dẫn chứng | bình luận | nhận xét | nêu quan điểm | nêu ý kiến | nêu thực tế | phản biện | tuyên bố | tái khẳng định | khẳng định rằng | nói với	report`.split('\n'),
})
