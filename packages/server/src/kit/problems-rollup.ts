// What a person can cause about figures: a part of the one dictionary.
export const ROLLUP_PROBLEMS = {
  'ranking.nobody-whole': {
    status: 409,
    vi: 'Chưa có đơn vị được xếp hạng nào đạt 100%, nên chưa có ai để đề nghị. Hãy đổi chỉ số hoặc phạm vi.',
    en: 'No ranked unit has a whole share: there is nobody to propose. Choose another share or scope.',
  },
  'cut-off.to-come': {
    status: 422,
    vi: 'Ngày chốt số liệu chưa đến. Hãy chọn hôm nay hoặc một ngày đã qua.',
    en: 'The cut-off day is still to come. Choose today or a day that has passed.',
  },
  'pivot.same-twice': {
    status: 422,
    vi: 'Hàng và cột đang cùng một cách chia. Hãy chọn hai cách chia khác nhau.',
    en: 'Rows and columns are split alike. Choose two different ones.',
  },
} as const;
