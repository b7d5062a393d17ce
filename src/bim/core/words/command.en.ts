export const en = {
  'publish.usage':
    'Usage: npm run loge -- bim publish MODEL.ifc|.ifczip --building BUILDING [--model NAME] [--accept safe] [--same-building] [--json]\nBUILDING: its name, its address or its id. NAME: that of the model, where the building has several.',
  'publish.as': 'Delivered as “{model}”.',
  'publish.several': 'This building has several models: {names}. Say which one, with --model.',
  'publish.changes': 'What this delivery would change in the estate:',
  'publish.same': 'This delivery changes nothing in the estate.',
  'publish.accepted_one': '{n} change accepted.',
  'publish.accepted_other': '{n} changes accepted.',
  'publish.left': 'What waits for somebody:',
  'export.usage':
    'Usage: npm run loge -- bim export --building BUILDING [--model NAME] --out FILE.ifc\nBUILDING: its name, its address or its id.',
  'export.none': 'No model of this building has entered the estate.',
  'export.several':
    'Several models of this building have entered the estate: {names}. Say which one, with --model.',
  'export.written_one': '{file}: the delivered model, with what was seen since on {n} object.',
  'export.written_other': '{file}: the delivered model, with what was seen since on {n} objects.',
  'export.added_one': '{n} thing that was not in it is added, in its room.',
  'export.added_other': '{n} things that were not in it are added, each in its room.',
  'export.missing_one': '{n} thing that the estate knows stands in no room of this model: it is not added.',
  'export.missing_other':
    '{n} things that the estate knows stand in no room of this model: they are not added.',
  'export.by.field': 'seen on the spot',
  'export.by.office': 'said at the office',
  'export.by.model': 'delivered model',
  'export.by.import': 'list received',
}
