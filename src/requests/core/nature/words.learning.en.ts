export const en = {
  'triage.usage': 'Usage: npm run loge -- triage learn [--json] | triage undo',
  'triage.few':
    'Nothing was learnt: it takes at least 2,000 requests closed before the last month ({lessons} here) and 100 in that month ({judged} here).',
  'triage.learnt':
    'Learnt from {lessons} closed requests, tried on the {judged} of the last month, which taught nothing.',
  'triage.first': 'The right nature first: {before} before, {after} after.',
  'triage.three': 'Among the first three: {before} before, {after} after.',
  'triage.kept': 'It is better: it is kept. To give it up: npm run loge -- triage undo',
  'triage.refused': 'It is no better, or so little that it may be chance: nothing was changed.',
  'triage.undone': 'What was learnt is erased. The nature is read as before.',
  'triage.nothing': 'Nothing was kept: nothing was changed.',
}
