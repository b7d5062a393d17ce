/** What stands on the desk between two calls. */
export const en = {
  'resting.calls': 'Your calls today',
  'resting.calls.none': 'No call taken by your team today.',
  'resting.calls.more': '{n} calls today: the latest are here.',
  'resting.dangers': 'Open dangers',
  'resting.dangers.none': 'No danger is open.',
  'resting.dangers.above': 'Open dangers are said at the top of the screen.',
  'resting.dangers.more': '{n} open dangers: the latest are here.',
  'resting.outages': 'Breakdowns of whole buildings',
  'resting.outages.none': 'No breakdown of a whole building.',
  'resting.outages.more': '{n} breakdowns: the latest are here.',
  'resting.backs.none': 'Nobody to call back.',
  'resting.backs': 'To call back',
  'resting.todo': 'Everything to do',
  'resting.alerts': 'Safety alerts in force',
}
