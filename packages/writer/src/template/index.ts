// The entry for templates that are edited in Word.
export { checkTemplate, type Known, type TemplateCheck, type TemplateFinding } from './check-template.ts';
export { defaultTemplate } from './default-template.ts';
export { fillTemplate, type Filling } from './fill-template.ts';
export { placeholderOf, SECTION_PREFIX } from './names.ts';
