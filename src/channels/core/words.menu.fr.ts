export const fr = {
  'office.nav.intake': 'À rattacher',
  'office.nav.intake.count': '{n} à rattacher',
}
