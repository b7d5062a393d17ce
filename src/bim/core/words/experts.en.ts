export const en = {
  'experts.title': 'For experts',
  'experts.carnet': 'Dwelling information booklet (PDF)',
  'experts.bcf': 'Open requests, for a tool that reads models (BCF 3.0)',
  'experts.bcf.older': 'as BCF 2.1',
  'experts.cobie': 'The building as tables (COBie, Excel)',
  'experts.cobie.tables': 'as CSV',
  'experts.private': 'Nothing in these files says who lives there.',
  'experts.back': 'Bring back a BCF file',
  'experts.back.busy': 'Reading the file',
  'experts.same_one': '{n} topic said nothing new.',
  'experts.same_other': '{n} topics said nothing new.',
  'experts.topic': '“{title}”:',
}
