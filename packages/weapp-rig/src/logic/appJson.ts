import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string; readonly text: string }[] }
  readonly window?: Readonly<Record<string, unknown>>
}

export function readAppJson(distDir: string): AppJson {
  const file = path.join(distDir, 'app.json')
  if (!existsSync(file))
    throw new Error(`expected a built mini-program in ${distDir}, got no app.json: build it first, or name another dist folder`)
  return JSON.parse(readFileSync(file, 'utf8')) as AppJson
}

/** Every page of the app, those of subpackages included. */
export function routesOf({ pages, subPackages = [] }: AppJson): string[] {
  return [...pages, ...subPackages.flatMap(part => part.pages.map(page => `${part.root.replace(/\/$/, '')}/${page}`))]
}

/** `pages/more/filters/index` → `filters`: what a page is called wherever it is packed. */
export const nameOfRoute = (route: string): string => route.split('/').at(-2) ?? route

export function routeNamed(app: AppJson, name: string): string {
  const route = routesOf(app).find(each => nameOfRoute(each) === name)
  if (!route) throw new Error(`expected a page called ${name}, got ${routesOf(app).map(nameOfRoute).join(', ')}`)
  return route
}
