// The words and the rules of Sáu Rõ, for the server and the web alike.
export * from './assignment/facts.ts';
export * from './assignment/label.ts';
export * from './assignment/lifecycle.ts';
export * from './assignment/needs.ts';
export * from './assignment/periods.ts';
export * from './assignment/policy.ts';
export * from './assignment/words.ts';
export * from './calendar/announced.ts';
export * from './calendar/days.ts';
export * from './calendar/holidays.ts';
export { lunarOf, solarOf, type LunarDate } from './calendar/lunar.ts';
export * from './calendar/working-days.ts';
export * from './document/official-number.ts';
export * from './fold.ts';
export * from './glossary.ts';
export * from './id.ts';
export * from './notification/events.ts';
export * from './notification/ladder.ts';
export * from './notification/message.ts';
export * from './notification/notice-words.ts';
export * from './notification/notices.ts';
export * from './notification/policy.ts';
export * from './notification/retry.ts';
export * from './password.ts';
export * from './people.ts';
export * from './people/group-grammar.ts';
export * from './people/import-list.ts';
export * from './people/import-people.ts';
export * from './people/import-units.ts';
export * from './people/right-words.ts';
export * from './people/unit-form.ts';
export * from './people/unit-group.ts';
export * from './plan/clarity-words.ts';
export {
  type Change,
  changedFields,
  type ChangeState,
  type CompareMode,
  compareTasks,
  type TaskField,
  TASK_FIELDS,
  taskWording,
  type TaskWording,
} from './plan/compare.ts';
export { compareTargets, isOtherNumber, measured, targetWording, type TargetWording } from './plan/compare-targets.ts';
export * from './plan/likeness.ts';
export * from './plan/number-key.ts';
export * from './plan/plan-name.ts';
export * from './plan/revise.ts';
export * from './plan/score.ts';
export * from './plan/six-clear.ts';
export * from './progress/aim.ts';
export * from './progress/figure-import.ts';
export * from './progress/figure-text.ts';
export * from './progress/figure-warnings.ts';
export * from './progress/figures.ts';
export * from './publication/personal-data.ts';
export * from './reading/acts.ts';
export * from './reading/changes.ts';
export * from './reading/draft.ts';
export { mergeNames, mergeText } from './reading/merge-text.ts';
export { isSameValue } from './reading/same-value.ts';
export * from './reconciliation/reconciliation.ts';
export * from './registers/difficulty.ts';
export * from './registers/difficulty-facts.ts';
export * from './registers/difficulty-lifecycle.ts';
export * from './registers/difficulty-next.ts';
export * from './registers/difficulty-policy.ts';
export * from './report/content.ts';
export * from './report/chart-layout.ts';
export * from './report/compose/compose-report.ts';
export * from './report/compose/report-facts.ts';
export * from './report/content-changes.ts';
export * from './report/content-words.ts';
export * from './report/duty-regime.ts';
export * from './report/edits.ts';
export * from './report/expected.ts';
export * from './report/figures-in.ts';
export * from './report/gather-figures.ts';
export * from './report/gather.ts';
export * from './report/likewise.ts';
export * from './report/outline.ts';
export * from './report/placed-sections.ts';
export * from './report/regime-check.ts';
export * from './report/regime.ts';
export * from './report/report-facts.ts';
export * from './report/report-head.ts';
export * from './report/report-lifecycle.ts';
export * from './report/report-policy.ts';
export * from './report/source-lines.ts';
export * from './report/source-words.ts';
export * from './report/workbook/check-form.ts';
export * from './report/workbook/form-cell.ts';
export * from './report/workbook/form-faults.ts';
export * from './report/workbook/form-rules.ts';
export * from './report/workbook/form.ts';
export * from './report/workbook/read-form.ts';
export * from './report/workbook/target-lines.ts';
export * from './rollup/dimensions.ts';
export * from './rollup/measures.ts';
export * from './rollup/pace.ts';
export * from './rollup/ranking.ts';
export { RELATIVE_PERIODS, RELATIVE_PERIOD_NAMES, type RelativePeriod, stretchOf } from './rollup/relative-periods.ts';
export * from './rollup/sum-rules.ts';
export * from './rollup/target-figures.ts';
export * from './rollup/warnings.ts';
export * from './roman.ts';
export * from './time.ts';
export * from './unit-match.ts';
export * from './verification/draw.ts';
export * from './verification/field-check.ts';
export * from './wilson.ts';
