// What `sauro --help` prints.
export const HELP = `Sáu Rõ đọc kế hoạch hành chính: ai làm gì, khi nào xong, báo cáo cho ai.

  sauro read TỆP… | THƯ MỤC…   đọc tệp DOCX, PDF, TXT, MD, HTML, ảnh quét PDF, JPEG, PNG, TIFF
                               (và DOC nếu máy có LibreOffice);
                               thư mục được đọc hết, kể cả thư mục con

    --json          in bản đọc dạng JSON; nhiều tệp thì mỗi tệp một dòng (JSON Lines)
    --out THƯ_MỤC   cùng với --json: ghi mỗi tệp một bản TÊN.json vào thư mục
    --blocks        cùng với --json: kèm toàn bộ đoạn và bảng của văn bản
    --time          in thời gian (mili giây) của từng bước đọc ra stderr
    --lang vi|en    ngôn ngữ của lời nhắn (mặc định: vi)
    --width SỐ      bề rộng bản tóm tắt (mặc định: theo cửa sổ, từ 80 đến 120)

  sauro check TỆP.docx…        kiểm tra thể thức theo Nghị định 30/2020/NĐ-CP, trích dẫn, ngày tháng, đánh số,
                               và 06 rõ của kế hoạch

    --json          in kết quả dạng JSON; nhiều tệp thì mỗi tệp một dòng
    --fix TỆP_MỚI   ghi một bản chỉ sửa những chỗ chắc chắn; tệp gốc giữ nguyên
    --lang vi|en    ngôn ngữ của lời nhắn (mặc định: vi)

  sauro ledger verify          kiểm tra nhật ký còn nguyên như lúc niêm phong

  sauro report audit MÃ | TỆP  đếm lại từng số liệu của một báo cáo đã chốt

  sauro --help                 in trang này

Mã kết thúc:
  0  đọc được mọi tệp
  1  có tệp không đọc được (lý do ở stderr)
  2  câu lệnh không đúng, chưa đọc tệp nào
  3  có tệp mang dấu bí mật nhà nước nên bị từ chối
  4  sauro check: có chỗ sai thể thức hoặc mâu thuẫn
`;
