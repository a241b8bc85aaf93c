// Routes of difficulties, in one line each.

export const DIFFICULTY_ROUTES = {
  'difficulties.previewDifficulty': 'Vướng mắc của một việc sẽ đến đâu, khi nào được trả lời, liên quan việc nào khác.',
  'difficulties.raiseDifficulty': 'Phản ánh điều cản trở công việc; chuyển đến nơi đầu mối của kế hoạch.',
  'difficulties.acceptSolved': 'Xác nhận báo cáo và đóng theo việc những vướng mắc không còn cản trở việc nào khác.',
  'difficulties.getDifficulty': 'Một vướng mắc với mọi điều đã xảy ra, cũ nhất trước.',
  'difficulties.listStepsOfWork': 'Diễn biến các vướng mắc của một việc mà người gọi được xem, cũ nhất trước.',
  'difficulties.listDifficultyUnits': 'Đơn vị có thể chuyển tiếp, chuyển lên (gần nhất trước) hoặc chỉ đạo giải quyết.',
  'difficulties.answerDifficulty': 'Đơn vị đang giữ trả lời, kèm văn bản nếu có.',
  'difficulties.routeDifficulty': 'Chuyển đến một phòng trong đơn vị được hỏi; hạn giữ nguyên.',
  'difficulties.directDifficulty': 'Cấp trên cho ý kiến chỉ đạo, chuyển xuống nơi giải quyết, kèm hạn trả lời mới.',
  'difficulties.escalateDifficulty': 'Vượt thẩm quyền: chuyển lên cấp trên.',
  'difficulties.reopenDifficulty': 'Trả lời chưa đạt: nơi trả lời phải trả lời lại.',
  'difficulties.closeDifficulty': 'Trả lời đạt.',
  'difficulties.withdrawDifficulty': 'Đơn vị rút lại: không còn vướng, hoặc chưa từng vướng.',
  'difficultyLists.listDifficulties': 'Các vướng mắc người gọi được xem; chờ trả lời và sắp đến hạn trước.',
  'difficultyLists.countDifficulties': 'Bao nhiêu vướng mắc ở mỗi trạng thái, bao nhiêu quá hạn.',
  'difficultyLists.countWaitingDifficulties': 'Điều đang chờ chính người gọi.',
  'difficultyLists.exportDifficulties': 'Danh sách vướng mắc theo bộ lọc thành tệp.',
} as const;
