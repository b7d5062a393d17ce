/** What the server says of rounds. */
export const fr = {
  'refused.unknown_point': 'Ce point de tournée n’existe pas dans cet immeuble.',
} as const
