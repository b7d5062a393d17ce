import type { Impersonal } from '../../kernel/server/personal.ts'

/** Figures count people, and name none. */
export const impersonal: Impersonal = {
  'codes of lists that the rules close': {
    'insight.holder_hours': ['holder'],
    'insight.frozen_hours': ['holder'],
    'insight.measure': ['measure'],
    'insight.frozen_measure': ['measure'],
  },
}
