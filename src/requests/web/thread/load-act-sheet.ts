import { later } from '../../../kernel/web/load-later.tsx'

const sheets = () => import('./OpenActSheet.tsx')

/** The sheets of acts come while somebody looks at the thread. */
export const loadActSheets = (): Promise<unknown> => sheets()

/** The one sheet that is open. */
export const ActSheets = later(() => sheets().then((m) => m.OpenActSheet))

/** The sheet that closes, where a list asks for it. */
export const Closing = later(() => import('./CloseSheet.tsx').then((m) => m.CloseSheet))
