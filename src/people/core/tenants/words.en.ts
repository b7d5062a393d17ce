import type { fr } from './words.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'refused.not_tenants': 'The file “{file}” is no list of tenants. Missing columns: {missing}.',
  'refused.too_many_rows': 'The list has more than {most} lines. Split it, by agency for instance.',
  'refused.no_dwelling': 'The line does not say which dwelling: its number, or its address and door.',
  'refused.unknown_dwelling':
    'The dwelling “{value}” is not in the estate. Load it first, or correct its number.',
  'refused.several_dwellings':
    'Several dwellings match “{value}”. Give the number of the dwelling rather than the address.',
  'refused.no_name': 'The line has no name, or too long a one: “{value}”.',
  'refused.bad_phone': '“{value}” is no phone number.',
  'refused.bad_email': '“{value}” is no e-mail address.',
  'refused.bad_lang': 'The language “{value}” is not known: fr or en.',
  'refused.bad_way': '“{value}” is no way of telling: mail, sms or letter.',
  'refused.bad_date': '“{value}” is no day: 2026-11-26 or 26/11/2026.',
  'refused.too_many_people': 'A lease has fifteen people at most.',
  'refused.joins_later':
    'A lease runs here already with other people. If she joined them, give the day on which she came; else record their departure.',
  'refused.joins_ahead': 'This person has not come yet: read the list again from that day on.',
  'refused.entry_signed':
    'The inspection of the way in was signed on {day}: the lease cannot begin after that day.',
  'refused.lease_over': 'This lease ended before that day: nobody can join it.',
  'tenants.read_one': '{n} line read',
  'tenants.read_other': '{n} lines read',
  'tenants.placed_one': '{n} tenant in the right dwelling',
  'tenants.placed_other': '{n} tenants in the right dwelling',
  'tenants.changed_one': '{n} lease added or changed',
  'tenants.changed_other': '{n} leases added or changed',
  'tenants.refused_one': '{n} line could not be placed',
  'tenants.refused_other': '{n} lines could not be placed',
  'tenants.writing': '{done} leases of {all}',
  'tenants.usage': 'Usage: npm run loge -- people import tenants FILE.csv [--json]',
}
