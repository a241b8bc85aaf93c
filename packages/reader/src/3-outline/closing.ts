// The paragraph that closes a plan: "Trên đây là …", the offer to answer questions, the call to carry it out.

/** Beginnings of the closing paragraph and of the offer to answer questions. */
const CLOSING =
  /^(?:trên đây là|trong quá trình\s[^.;]{0,60}(?:nếu|có|gặp|phát sinh)|quá trình (?:tổ chức |triển khai )*thực hiện,?\s|trong thời gian thực hiện,? nếu|(?:đề nghị|yêu cầu)\s[^.]{3,200}(?:nghiêm túc|khẩn trương|phối hợp|tổ chức|quan tâm|chỉ đạo)[^.]{0,60}(?:thực hiện|triển khai)[^.]{0,60}(?:kế hoạch này|nội dung trên|\.\/\.)|(?:đề nghị|yêu cầu)\s[^.;:]{3,160}nghiêm túc\s[^.;:]{0,60}(?:thực hiện|triển khai)[^.;:]{0,30}\.?\s*$|(?:ủy ban nhân dân|ubnd)\s+\S+(?:\s\S+)?\s+yêu cầu[^.]{3,120}nghiêm túc|kế hoạch này (?:có hiệu lực|thay thế|được)|căn cứ kế hoạch này[^.]{0,80}nghiêm túc|(?:quyết định|chỉ thị|nghị quyết|công văn) (?:này )?(?:có hiệu lực|thay thế)|[^.]{5,400}chịu trách nhiệm thi hành (?:quyết định|kế hoạch|chỉ thị)|nhận được (?:kế hoạch|công văn|văn bản|hướng dẫn)(?: này|,? (?:yêu cầu|đề nghị) )|(?:kế hoạch|chương trình|chỉ thị|nghị quyết|kết luận)\s(?:hành động\s)?này\s(?:được\s)?phổ biến|[^.;]{3,60}\s(?:thông báo|truyền đạt)[^.;]{0,80}\s(?:để|đến)\s[^.;]{3,120}\s(?:được\s)?biết(?:,|\svà)\s(?:tổ chức\s|triển khai\s)*thực hiện\s*\.|nếu có (?:khó khăn|vướng mắc|vấn đề))/iu;

export function isClosing(text: string): boolean {
  return CLOSING.test(text) || (/\.\/\.?\s*$/u.test(text) && /^(?:yêu cầu|đề nghị|trên đây|kế hoạch)/iu.test(text));
}
