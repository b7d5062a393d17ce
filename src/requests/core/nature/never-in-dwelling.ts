import { natureOf } from './catalogue.ts'

/** Whether it stands in no dwelling whatever is said. Apart from the ear, which a screen loads once it hears. */
export const isEverybodys = (code: string): boolean => !natureOf(code).where.includes('dwelling')
