// https://developers.google.com/apps-script/reference/properties/properties-service
import { storeName } from '../../drive/store-name';
import { ServiceObject } from '../../runtime/service-object';
import type { ServiceContext } from '../context';
import { Properties } from './properties';

export class PropertiesService extends ServiceObject {
  static override readonly typeName = 'PropertiesService';

  constructor(private readonly _context: ServiceContext) {
    super();
  }

  getScriptProperties(): Properties {
    return this.#open('script');
  }

  getUserProperties(): Properties {
    return this.#open(`user-${storeName(this._context.user.email)}`);
  }

  getDocumentProperties(): Properties {
    return this.#open(`document-${storeName(this._context.workbook.id)}`);
  }

  // Properties are never shared between scripts: each project has a folder of its own.
  #open(name: string): Properties {
    const project = storeName(this._context.project.id);
    return new Properties(this._context.platform.store, `properties/${project}/${name}.json`);
  }
}
