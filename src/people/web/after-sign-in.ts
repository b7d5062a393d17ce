import { homeHere } from './load-home.ts'

/** Goes where the person was going (`?vers=`, a path of ours), else home. */
export const land = ({ home, role }: { home: string; role: string }): void => {
  const asked = new URLSearchParams(location.search).get('vers')
  const ours = asked !== null && new URL(asked, location.origin).origin === location.origin
  location.href = ours ? asked : homeHere(home, role)
}

/** To the sign-in page, and from there to where the person was going. */
export const signInPath = (): string => `/entrer${location.search}`
