import type { fr } from './words.returned.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'survey.scheme': 'The scheme',
  'survey.district': 'The district',
  'survey.dwelling': 'The dwelling',
  'survey.service': 'The service',
  'survey.refused.no_columns': 'This file has no column “code”, or none of those of the questions.',
  'survey.refused.too_long': 'This file has too many lines for a survey.',
  'survey.refused.half_line': 'cells are missing.',
  'survey.refused.bad_code': 'the code “{value}” is copied wrongly.',
  'survey.refused.unknown_code': 'the code “{value}” is not of this survey.',
  'survey.refused.twice': 'the code “{value}” stands further up already.',
  'survey.refused.bad_face': '“{value}” is no mark from 1 to 5.',
  'survey.refused.silent': 'no mark for the code “{value}”.',
  'refused.nobody_to_ask': 'No home has a lease in force: there is nobody to ask.',
  'refused.sample_too_large':
    '{n} homes would have to be asked, and there are only {homes}. Choose a wider margin.',
  'refused.survey_over': 'This survey has ended: its codes lead to no home any more.',
  'refused.no_survey_answers': 'This file holds no answer of this survey. Nothing has changed.',
}
