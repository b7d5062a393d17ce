export const en = {
  'refused.unknown_point': 'There is no such checkpoint in this building.',
} as const
