import { askEarly } from './early.ts'

const token = /^\/o\/([^/]+)/.exec(location.pathname)?.[1]
askEarly({ 'order.day': {}, 'request.help': {} }, token ? { authorization: `Link ${token}` } : {})
