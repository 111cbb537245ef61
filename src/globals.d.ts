/// <reference types="@tarojs/taro" />

/** package.json's version, put in by config/index.ts. */
declare const APP_VERSION: string

declare module '*.scss'
declare module '*.css'
declare module '*.json'

/** All that the app may know of Node: which twin is being built. webpack puts the word in, so the other twin's branch is dropped. */
declare const process: { readonly env: { readonly TARO_ENV: 'weapp' | 'h5' } }

/** webpack's: a part of the bundle that is run when it is first asked for. */
declare function require(id: string): unknown
