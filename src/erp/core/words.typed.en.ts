import type { fr } from './words.typed.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'typed.page.title': 'Typed twice',
  'typed.lead': 'What teams typed here and in the ERP. It is counted by agency and by week, never by person.',
  'typed.loading': 'Counting what is typed twice',
  'typed.none': 'Nothing was typed twice in the last four weeks',
  'typed.none.hint':
    'When an extract of the ERP repeats a value that was typed here, or the other way, it will be counted here.',
  'typed.unknown': 'What is typed twice is not known yet',
  'typed.unknown.hint': 'It takes a recent extract of the ERP to see it. Sources are set up in Flows.',
  'typed.withheld':
    'An agency of fewer than five people is not counted by itself: it would be counting somebody’s work.',
  'typed.table': 'Values typed twice, by agency and week',
  'typed.agencies': 'Agency',
  'typed.task': 'What is typed',
  'typed.week': 'Week of {day}',
  'typed.now': 'This week',
  'typed.hereFirst': 'Here, then in the ERP',
  'typed.thereFirst': 'In the ERP, then here',
  'typed.thereOnly': 'In the ERP alone',
  'typed.screens': 'Screens of the ERP',
  'typed.screens.lead':
    'A screen may close once nothing is typed there a second time, and the ERP acknowledges what Loge sends it.',
  'typed.close': 'Note that it is closed',
  'typed.close.of': 'Note that it is closed: {task}',
  'typed.reopen': 'Reopen',
  'typed.reopen.of': 'Reopen: {task}',
  'typed.kept': 'It is kept, and will leave with the network.',
  'typed.did.close': 'Noted. If values are typed twice again, it will reopen by itself.',
  'typed.did.reopen': 'Noted.',
  'typed.screen.closed': 'Closed since {day}.',
  'typed.screen.closable': 'Nothing was typed twice for four weeks: this screen may close.',
  'typed.screen.typedTwice_one': '{n} value typed twice since four weeks ago.',
  'typed.screen.typedTwice_other': '{n} values typed twice since four weeks ago.',
  'typed.screen.unseen':
    'No recent extract tells of this, and nobody knows whether it is typed twice: {tasks}.',
  'typed.screen.carried':
    'All of it leaves here for the ERP, which acknowledges it: this screen may close. No extract shows it.',
  'typed.screen.notCarried':
    'Nothing is typed twice, but not all that is typed here leaves for the ERP yet: keep this screen.',
  'typed.screen.watched': 'Nothing is typed twice so far. It takes four weeks to be sure.',
  'typed.reopened': 'Reopened on {day}: values were typed there again.',
  'typed.task.dwelling': 'Features of a dwelling',
  'typed.task.building': 'Name and address of a building',
  'typed.task.lease': 'Lease and moving in',
  'typed.task.leaseEnd': 'End of a lease',
  'typed.task.phone': 'A tenant’s telephone',
  'typed.task.mail': 'A tenant’s mail address',
  'typed.task.supplier': 'A firm’s record',
  'typed.task.order': 'Work order',
  'typed.task.workChecked': 'Work checked and accepted',
  'typed.task.request': 'A tenant’s request',
  'refused.still_typed':
    'This screen is still used: values are typed there, or nothing leaves for the ERP in its place.',
  'refused.screen_closed': 'This screen is already noted as closed.',
}
