import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import { loadTexts } from '@/i18n'

/** A route whose page and texts are fetched, side by side, when someone first goes there. */
export const page = (path: string, load: () => Promise<{ default: ComponentType }>, ...namespaces: string[]): RouteObject => ({
  path,
  lazy: async () => {
    const [module] = await Promise.all([load(), loadTexts(...namespaces)])
    return { Component: module.default }
  },
})
