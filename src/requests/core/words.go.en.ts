/** What the box that goes anywhere says, and what it calls the pages and deeds of requests. */
export const en = {
  'go.title': 'Go or do',
  'go.asks': 'Name, address, number, page or act',
  'go.close': 'Close',
  'go.asking': 'Searching',
  'go.none': 'Nothing by that name.',
  'go.count_one': '{n} answer',
  'go.count_other': '{n} answers',
  'go.here': 'On this thread',
  'go.recent': 'Recently',
  'go.deeds': 'Do',
  'go.pages': 'Go',
  'go.call': 'New call, new request',
  'go.templates': 'Reply templates',
  'go.delays': 'Delays we promise',
}
