/** Addresses of this slice, in the office and on the phone. */
export const bondPaths = {
  home: (isPhone: boolean): string => (isPhone ? '/terrain' : '/bureau'),
  ideas: (isPhone: boolean): string => `${isPhone ? '/terrain' : '/bureau'}/idees`,
  idea: (id: string, isPhone: boolean): string => `${isPhone ? '/terrain' : '/bureau'}/idees/${id}`,
  answerers: (isPhone: boolean): string => `${isPhone ? '/terrain' : '/bureau'}/qui-repond`,
  trials: (isPhone: boolean): string => `${isPhone ? '/terrain' : '/bureau'}/essais`,
  voices: (isPhone: boolean): string => `${isPhone ? '/terrain' : '/bureau'}/entendus`,
  /** of the ledger and of what head office asks: on the phone they have no menu */
  time: '/terrain/temps',
  asked: '/terrain/siege',
  thanks: (isPhone: boolean): string => `${isPhone ? '/terrain' : '/bureau'}/mercis`,
} as const

/** A page stands in the walls of the phone, which keep it from the edge, or alone in those of the office. */
export const pageClass = (isPhone: boolean): string => (isPhone ? 'bond-pocket' : 'bond-page')

/** Whether an address is one of the phone’s pages. */
export const isPhonePath = (path: string): boolean => path.startsWith('/terrain')
