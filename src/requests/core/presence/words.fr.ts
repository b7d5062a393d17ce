/** Who else reads a thread at this moment. */
export const fr = {
  'presence.reads_one': '{names} lit aussi',
  'presence.reads_other': '{names} lisent aussi',
  'presence.writes_one': '{names} écrit',
  'presence.writes_other': '{names} écrivent',
  'presence.kept': 'Montré ici seulement, et nulle part gardé.',
} as const
