import { askEarly } from './early.ts'

// Who sits at the desk, and the thread that the address names: asked while the scripts are on their way.
const [, id] = /^\/bureau\/r\/([\da-f-]{36})$/.exec(location.pathname) ?? []
askEarly({ me: {}, ...(id ? { 'request.thread': { id } } : {}) }, {})
