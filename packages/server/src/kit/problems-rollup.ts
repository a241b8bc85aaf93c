// What a person can cause about figures: a part of the one dictionary.
export const ROLLUP_PROBLEMS = {
  'pivot.same-twice': {
    status: 422,
    vi: 'Hàng và cột đang cùng một cách chia. Hãy chọn hai cách chia khác nhau.',
    en: 'Rows and columns are split alike. Choose two different ones.',
  },
} as const;
