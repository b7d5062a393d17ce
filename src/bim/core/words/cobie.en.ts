export const en = {
  'cobie.kind.collective': 'Block of flats',
  'cobie.kind.individual': 'House',
  'cobie.unit.dwelling': 'Dwelling',
  'cobie.unit.common': 'Common part',
  'cobie.common': 'Common parts',
  'cobie.trade': 'Trade',
  'cobie.maintenance': 'Maintenance contract',
  'cobie.until': '{firm}, until {until}',
  'cobie.plan': 'Plan',
  'cobie.plan.dwelling': 'Plan of a dwelling',
  'cobie.plan.landing': 'Plan of a landing',
  'cobie.plan.storey': 'Plan of a storey',
  'cobie.model': 'Model',
  'cobie.usage':
    'Usage: npm run loge -- bim cobie --building BUILDING --out FILE.xlsx|FILE.zip [--lang fr|en]\nBUILDING: its name, its address or its id.',
  'cobie.written': '{file}: {sheets} sheets, {rows} rows.',
}
