/// <reference types="@tarojs/taro" />

declare module '*.scss'
declare module '*.json'

declare namespace NodeJS {
  interface ProcessEnv {
    /** Which twin is being built. */
    TARO_ENV: 'weapp' | 'h5'
  }
}
