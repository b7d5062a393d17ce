/** What every sheet says, whatever its act. */
export const fr = {
  'sheet.back': 'Revenir',
} as const
