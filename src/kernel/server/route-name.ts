import type { FastifyRequest } from 'fastify'

/**
 * The door at which somebody knocks, as its route is written (`/api/ask/:query`); empty where there is none. A guard asks
 * this and never `request.url`, of which the router reads more spellings than one: `/%61pi/…`, `http://host/api/…`.
 */
export const doorOf = (request: FastifyRequest): string => request.routeOptions.url ?? ''

/** Whether it is one of the doors of programs; a page is not. */
export const isApi = (request: FastifyRequest): boolean => doorOf(request).startsWith('/api/')
