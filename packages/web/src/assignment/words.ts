// Words of assignments that several screens say.
import { ASSIGNMENT_STATE_WORDS, PART_WORDS } from '@sauro/core';
import type { Words } from '../ui/language.tsx';

export const ASSIGNMENT_WORDS = {
  'part.lead': PART_WORDS.lead,
  'part.coordinate': PART_WORDS.coordinate,
  'due.none': { vi: 'Không có hạn', en: 'No deadline' },
  'due.today': { vi: 'hạn hôm nay', en: 'due today' },
  'due.left': { vi: 'còn {days} ngày làm việc', en: '{days} working days left' },
  'due.past': { vi: 'quá {days} ngày làm việc', en: '{days} working days past' },
  'due.first': { vi: 'hạn ban đầu {day}', en: 'first due {day}' },
  percent: { vi: '{percent} %', en: '{percent}%' },
  'percent.parts': { vi: 'các phần: {percent} %', en: 'its parts: {percent}%' },
  'percent.done': { vi: 'Đã làm {percent} %', en: '{percent}% done' },
  'state.issued': ASSIGNMENT_STATE_WORDS.issued,
  'state.accepted': ASSIGNMENT_STATE_WORDS.accepted,
  'state.declined': ASSIGNMENT_STATE_WORDS.declined,
  'state.in-progress': ASSIGNMENT_STATE_WORDS['in-progress'],
  'state.reported': ASSIGNMENT_STATE_WORDS.reported,
  'state.returned': ASSIGNMENT_STATE_WORDS.returned,
  'state.verified': ASSIGNMENT_STATE_WORDS.verified,
  'state.withdrawn': ASSIGNMENT_STATE_WORDS.withdrawn,
  'typed.kept': { vi: 'Điều bạn đã gõ vẫn còn.', en: 'What you typed is kept.' },
  'count.doneInTime': { vi: 'Hoàn thành đúng hạn', en: 'Done in time' },
  'count.doneLate': { vi: 'Hoàn thành quá hạn', en: 'Done late' },
  'count.inProgress': { vi: 'Đang thực hiện trong hạn', en: 'In progress, in time' },
  'count.overdue': { vi: 'Quá hạn', en: 'Overdue' },
  'count.notBegun': { vi: 'Chưa thực hiện', en: 'Not begun' },
  'count.declined': { vi: 'Từ chối, chờ xử lý', en: 'Declined, to be decided' },
  more: { vi: 'Đang tải thêm…', en: 'Loading more…' },
  'more.show': { vi: 'Xem thêm', en: 'Show more' },
  close: { vi: 'Đóng', en: 'Close' },
} as const satisfies Words;
