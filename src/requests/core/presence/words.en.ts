/** Who else reads a thread at this moment. */
export const en = {
  'presence.reads_one': '{names} is reading too',
  'presence.reads_other': '{names} are reading too',
  'presence.writes_one': '{names} is writing',
  'presence.writes_other': '{names} are writing',
  'presence.kept': 'Shown here alone, and kept nowhere.',
} as const
