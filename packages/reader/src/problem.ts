// Why a file cannot be read at all. One dictionary: a stable code, and what to do next in Vietnamese and English.

export type ReadProblem = {
  readonly code: ReadProblemCode;
  readonly details: Readonly<Record<string, string | number>>;
};

/** `{name}` stands for a detail of that name. */
export const READ_PROBLEMS = {
  'file.empty': {
    vi: 'Tệp rỗng (0 byte). Hãy chọn lại tệp gốc và tải lên lần nữa.',
    en: 'The file is empty. Choose the original file and upload it again.',
  },
  'file.too-large': {
    vi: 'Tệp lớn hơn mức cho phép ({limit} MB). Hãy tách phụ lục hoặc giảm dung lượng ảnh rồi tải lại.',
    en: 'The file is larger than {limit} MB. Split off the annexes or shrink the pictures and try again.',
  },
  'file.unknown': {
    vi: 'Không nhận ra loại tệp. Sáu Rõ đọc được DOCX, PDF, ảnh JPEG, PNG, TIFF, TXT, MD, HTML, gói edXML (và DOC nếu máy chủ có LibreOffice).',
    en: 'The type of the file is not known. Sáu Rõ reads DOCX, PDF, JPEG, PNG, TIFF, TXT, MD, HTML, edXML packages (and DOC where LibreOffice is installed).',
  },
  'file.broken': {
    vi: 'Tệp bị hỏng, không mở được ({what}). Hãy mở bằng phần mềm soạn thảo, lưu lại rồi tải lên.',
    en: 'The file is damaged and cannot be opened ({what}). Open it in its own program, save it again and upload that.',
  },
  'file.encrypted': {
    vi: 'Tệp có mật khẩu bảo vệ. Hãy gỡ mật khẩu rồi tải lên lại.',
    en: 'The file is protected by a password. Remove the password and upload it again.',
  },
  'file.macros': {
    vi: 'Tệp chứa macro nên không được nhận. Hãy lưu lại thành DOCX (không macro) hoặc PDF.',
    en: 'The file contains macros and is refused. Save it as DOCX without macros, or as PDF.',
  },
  'file.bomb': {
    vi: 'Nội dung nén của tệp phình ra quá lớn nên bị từ chối. Hãy lưu lại tệp từ phần mềm soạn thảo.',
    en: 'The compressed content of the file expands beyond the limit and is refused. Save it again from its own program.',
  },
  'file.entities': {
    vi: 'Tệp khai báo thực thể XML bên ngoài nên bị từ chối. Hãy lưu lại tệp từ phần mềm soạn thảo.',
    en: 'The file declares XML entities and is refused. Save it again from its own program.',
  },
  'file.too-many-pages': {
    vi: 'Tệp có {pages} trang, nhiều hơn mức đọc được ({limit} trang). Hãy tách lấy phần kế hoạch.',
    en: 'The file has {pages} pages, more than the {limit} that can be read. Split off the plan itself.',
  },
  'file.no-text': {
    vi: 'Tệp mở được nhưng không có chữ nào. Hãy kiểm tra lại tệp.',
    en: 'The file opens but holds no text. Check the file.',
  },
  'doc.no-converter': {
    vi: 'Tệp DOC kiểu cũ cần LibreOffice trên máy chủ để chuyển đổi. Hãy lưu lại thành DOCX rồi tải lên.',
    en: 'An old DOC file needs LibreOffice on the server. Save it as DOCX and upload that.',
  },
  'pdf.no-engine': {
    vi: 'Bộ đọc PDF chưa được nạp nên không đọc được tệp này.',
    en: 'No PDF engine was given to the reader.',
  },
  'scan.not-readable': {
    vi: 'Tệp chỉ gồm ảnh, chưa nhận dạng được chữ. Nếu là tệp Word chứa ảnh chụp, hãy xuất ra PDF rồi tải lên: chữ trong ảnh sẽ được đọc.',
    en: 'The file is made of pictures alone. If it is a Word file, export it as PDF and upload that: the text in its pictures will be recognised.',
  },
  'scan.unreadable': {
    vi: 'Không đọc được chữ nào trong ảnh quét: ảnh quá mờ, quá nhỏ hoặc không có chữ in. Hãy quét lại ở 300 dpi, đặt giấy thẳng, rồi tải lên.',
    en: 'No text could be recognised in the scan: it is too poor, too small, or holds no print. Scan it again at 300 dpi, with the paper straight.',
  },
  'image.unsupported': {
    vi: 'Ảnh thuộc loại chưa đọc được ({what}). Hãy lưu lại thành JPEG, PNG hoặc TIFF thường rồi tải lên.',
    en: 'This kind of picture is not read ({what}). Save it as an ordinary JPEG, PNG or TIFF and upload that.',
  },
  'text.damaged': {
    vi: 'Lớp chữ của tệp bị hỏng dấu tiếng Việt (khoảng {percent}% âm tiết không đúng), đọc sẽ sai. Hãy dùng bản Word hoặc PDF xuất từ Word.',
    en: 'The Vietnamese text of the file is damaged (about {percent}% of its syllables are not Vietnamese). Use the Word file, or a PDF exported from it.',
  },
  'edxml.no-header': {
    vi: 'Gói edXML thiếu phần đầu (MessageHeader) nên không biết là văn bản nào. Hãy xuất lại gói từ phần mềm đã gửi.',
    en: 'The edXML package has no header (MessageHeader). Export it again from the program that sent it.',
  },
  'edxml.no-document': {
    vi: 'Gói edXML không có tệp văn bản nào đọc được (chỉ đọc DOCX, DOC, PDF, ảnh, TXT, HTML). Hãy xin lại gói có kèm văn bản.',
    en: 'The edXML package holds no document that can be read. Ask for one that carries the document.',
  },
  'edxml.unseen-file': {
    vi: 'Tệp “{name}” trong gói edXML là ảnh quét hoặc tệp nén nên chưa kiểm tra được dấu mật. Hãy lấy văn bản ra và tải lên riêng; không lưu gói.',
    en: 'The file “{name}” in the edXML package is a scan or an archive: it could not be looked at for a mark of secrecy. Bring the document by itself; the package is not kept.',
  },
  'edxml.broken-file': {
    vi: 'Tệp “{name}” trong gói edXML bị hỏng (mã hóa Base64 không đúng). Hãy xin lại gói từ nơi gửi.',
    en: 'The file “{name}” in the edXML package is damaged (its Base64 is wrong). Ask the sender for the package again.',
  },
  'edxml.too-many-files': {
    vi: 'Gói edXML có nhiều hơn {limit} tệp đính kèm nên bị từ chối. Hãy xin lại gói gọn hơn.',
    en: 'The edXML package holds more than {limit} files and is refused. Ask for a smaller one.',
  },
  'edxml.status': {
    vi: 'Đây là gói phản hồi trạng thái, không kèm văn bản nên không lưu ở đây. {organ} phản hồi văn bản {about}: {status}. {reason} Hãy nhập tệp này ở trang Báo cáo tự lập, nút “Nhập phản hồi edXML”.',
    en: 'This is the answer of a receiver and carries no document; nothing was kept here. {organ} on {about}: {status}. {reason} Take it in at the written reports, “Take in edXML answers”.',
  },
  'edxml.no-status': {
    vi: 'Tệp này không phải là gói phản hồi trạng thái edXML. Hãy chọn tệp mà nơi nhận gửi lại.',
    en: 'This is no edXML answer of a receiver. Choose the file that the receiver sent back.',
  },
  'edxml.unknown-status': {
    vi: 'Mã trạng thái “{code}” không có trong bảng mã trục liên thông (01–06, 13, 15, 16) nên không ghi. Hãy xin lại tệp từ nơi gửi.',
    en: 'The status code “{code}” is none of the exchange axis (01–06, 13, 15, 16) and was not noted. Ask the sender for the file again.',
  },
  'check.not-docx': {
    vi: 'Chỉ kiểm tra được thể thức của tệp DOCX. Hãy lưu văn bản thành DOCX rồi thử lại.',
    en: 'Only a DOCX can be checked for its form. Save the document as DOCX and try again.',
  },
  'document.secret': {
    vi: 'Văn bản đóng dấu {mark}. Sáu Rõ không nhận và không lưu văn bản thuộc bí mật nhà nước; không có gì của tệp được giữ lại.',
    en: 'The document is marked {mark}. State secrets are neither accepted nor stored; nothing of the file was kept.',
  },
  'limit.time': {
    vi: 'Đọc tệp quá {seconds} giây nên đã dừng. Hãy tách lấy phần kế hoạch rồi tải lại.',
    en: 'Reading took longer than {seconds} seconds and was stopped. Split off the plan itself and try again.',
  },
  'limit.memory': {
    vi: 'Đọc tệp cần quá nhiều bộ nhớ nên đã dừng. Hãy tách lấy phần kế hoạch rồi tải lại.',
    en: 'Reading needed too much memory and was stopped. Split off the plan itself and try again.',
  },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;

export type ReadProblemCode = keyof typeof READ_PROBLEMS;

/** The sentence for a person, with the details filled in. */
export function problemMessage(problem: ReadProblem, language: 'vi' | 'en' = 'vi'): string {
  return fill(READ_PROBLEMS[problem.code][language], problem.details);
}

/** Puts details into the `{name}` places of a sentence; a missing one stays visible as it is. */
export function fill(sentence: string, details: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(details[name] ?? place));
}
