// Articles of a decision that assign work beside the plan that it issues: "Điều 2. Giao Sở Y tế theo dõi …".
import type { Flow } from '../flow.ts';
import { readLabel } from '../vietnamese/label.ts';
import { beginsWithUnit } from '../vietnamese/units.ts';
import { isCapitals } from '../vietnamese/wording.ts';
import { isClosing } from './closing.ts';

/** Whether an article orders or lets a unit act, and does not only say who is bound by the decision. */
export function assignsDuty(article: string): boolean {
  return (/^(?:giao|phân công|yêu cầu|đề nghị)\s/iu.test(article) || beginsWithUnit(article)) && !isClosing(article);
}

/** Whether what stands above the attached plan is still of an article that assigns work. */
export function goesOnWithDuty(duty: boolean, item: Flow): boolean {
  if (item.type === 'table') return false;
  const text = item.text.trim();
  const label = readLabel(text);
  if (label?.kind === 'article') return assignsDuty(text.slice(label.length));
  return duty && !/^\*{0,3}nơi\s+nhận/iu.test(text) && !isCapitals(text);
}
