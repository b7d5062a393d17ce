import type { fr } from './words.back.fr.ts'

/** What goes back to the ERP, what it answered, and what is to be typed there. */
export const en: Record<keyof typeof fr, string> = {
  'refused.answer_over': 'This line no longer waits for an answer.',
  'erp.outlet_set': 'Outlet {outlet}: settings kept.',
  'erp.no_outlet': 'No outlet is called “{outlet}”.',
  'erp.sent_none': '{outlet}: nothing to send.',
  'erp.sent_one': '{file}: {n} line sent.',
  'erp.sent_other': '{file}: {n} lines sent.',
  'erp.resent_one': '{n} file will be sent again, under the same number.',
  'erp.resent_other': '{n} files will be sent again, under the same numbers.',
  'erp.heard': '{file}: {taken} answers taken out of {lines}.',
  'erp.answer_line': 'line {line}: {why}',
  'erp.answer.file_cut': 'the file is not whole, nothing of it was taken. Ask for it again.',
  'erp.answer.file_changed': 'the file was changed on its way, nothing of it was taken. Ask for it again.',
  'erp.answer.no_columns': 'a column is missing ({value})',
  'erp.answer.line_broken': 'this line cannot be read, or has the wrong number of columns',
  'erp.answer.unknown_id': 'Loge has sent nothing under this number ({value})',
  'erp.answer.unknown_state': '“{value}” is neither a yes nor a no',
  'erp.answer.not_sent': 'the answer is about a line that has not left yet ({value})',
  'erp.answer.contradicts': 'this answer says the opposite of one that came before, which stays ({value})',
  'file.kind.toldErp': 'Passed on to the management software',
  'file.why.toldErp':
    'What was passed on to the landlord’s management software: your telephone, your e-mail, the end of your lease. Erased thirty days after its answer.',
  'file.key.outlet': 'By which outlet',
  'file.key.line': 'What was passed on',
  'file.key.reason': 'Why it was refused',
}
