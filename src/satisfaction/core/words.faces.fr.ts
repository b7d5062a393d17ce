/** The five answers: on the page that asks, and where they are counted. */
export const fr = {
  'face.5': 'Très content',
  'face.4': 'Plutôt content',
  'face.3': 'Ni content ni mécontent',
  'face.2': 'Plutôt mécontent',
  'face.1': 'Pas du tout content',
} as const
