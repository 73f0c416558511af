// Made by scripts/compile-lexicon.ts from lexicon/clause-openers.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `clause-openers`. */
export const table = (): LexiconTable => ({
  category: 'clause-openers',
  columns: ["form","role"],
  rows: `đồng thời | trong đó | ngoài ra | bên cạnh đó | cùng đó | cùng với đó | tuy nhiên | do vậy | do đó | vì vậy | theo đó | cụ thể | trước mắt | đặc biệt | mặt khác | còn | qua đó | từ đó | trên cơ sở đó | nhất là | đặc biệt là | đứng đầu là | trực tiếp là | nòng cốt là | trọng tâm là | trong đó có | trước hết | nhưng | và | thứ nhất | thứ hai | thứ ba | sau đó | trong khi đó | tiếp đó | hơn nữa | song | riêng | nay | bởi vậy | vì thế | do vây | tới đây | thời gian tới | hiện nay | đến nay | một là | hai là | ba là | bốn là | năm là | sáu là | bảy là | tám là | chín là | mười là | mặc dù vậy | được biết | không những thế | trước đó | trước đây | khi đó | lúc đó | ngay sau đó | nhờ đó | nhờ vậy | cùng lúc đó | mới đây | gần đây | vừa qua | hôm qua | hôm nay | sáng nay | chiều nay | tối nay | trưa nay | sáng qua | chiều qua | đầu tiên | cuối cùng | kế đến | nhìn chung | tóm lại | như vậy | chính vì vậy | chính vì thế | trên thực tế | thậm chí | tương tự | ngược lại | đáng chú ý | đơn cử | đơn cử như | song song đó | song song với đó | không chỉ vậy | không chỉ thế | đồng thời với đó | bên cạnh đó còn | thêm vào đó | thêm nữa | đi đôi với đó	connector
để | nhằm | với mục đích | với mục tiêu	purpose
nếu | quá trình thực hiện nếu | quá trình triển khai nếu | quá trình triển khai thực hiện nếu | trường hợp | khi | trong trường hợp | đối với trường hợp | hễ | mỗi khi	condition
về | về việc | đối với | riêng đối với | liên quan đến | liên quan | về phía | còn đối với | với | về nội dung	topic
bên cạnh | bên cạnh việc | ngoài phạm vi | tùy từng trường hợp | tùy trường hợp | tùy theo từng trường hợp | tùy trường hợp cụ thể | cùng với | cùng với việc | trong | từ | đến | trước | sau | trước ngày | đến ngày | nhận được | sau khi | trước khi | ngay sau khi | ngay sau | kết thúc | hằng năm | hàng năm | định kỳ | ngày | tháng | năm | tại | trên | qua | thông qua | bằng | bước sang | trong quá trình | trong thời gian | trong phạm vi | chậm nhất | trong thời hạn | trong vòng | phát biểu | kết luận | tiếp thu | ngay từ | ngay từ khi | mặc dù | tuy | dù | dẫu | bất chấp | trải qua | vượt qua | mùa | năm qua | giai đoạn | trong dịp | nhân dịp | nhân hội nghị | nhân cuộc họp | nhân buổi | nhân kỷ niệm | nhân ngày | sáng | chiều | tối | cùng ngày | dưới | giữa | cũng tại | cũng trong | cũng vào | cũng nhân dịp | cũng ở | cũng từ | cũng qua | cũng ngay sau	setting
căn cứ | theo | trên cơ sở | thực hiện | xét | dựa trên | tùy | tùy theo | với tư cách | theo đề nghị | theo chỉ đạo | thừa ủy quyền | thay mặt | tiếp theo | cũng căn cứ | cũng trên cơ sở | thừa lệnh	basis
phối hợp với | phối hợp cùng | phối hợp | phối hợp chặt chẽ với	partner`.split('\n'),
})
