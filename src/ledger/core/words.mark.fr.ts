/** What «?» beside a label is called. */
export const fr = {
  'asked.mark': 'Pourquoi cette question ?',
}
