/// <reference types="@tarojs/taro" />

/** package.json's version, put in by config/index.ts. */
declare const APP_VERSION: string

declare module '*.scss'
declare module '*.json'

declare namespace NodeJS {
  interface ProcessEnv {
    /** Which twin is being built. */
    TARO_ENV: 'weapp' | 'h5'
  }
}
