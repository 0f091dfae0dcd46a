// https://developers.google.com/apps-script/reference/properties/properties-service
import { storeName } from '../../drive/store-name';
import { ServiceObject } from '../../runtime/service-object';
import type { ServiceContext } from '../context';
import { requireDocumentAccess } from '../permissions';
import { Properties } from './properties';

export class PropertiesService extends ServiceObject {
  static override readonly typeName = 'PropertiesService';

  constructor(private readonly _context: ServiceContext) {
    super();
  }

  getScriptProperties(): Properties {
    return this.#open('getScriptProperties', 'script');
  }

  getUserProperties(): Properties {
    return this.#open('getUserProperties', `user-${storeName(this._context.user.email)}`);
  }

  getDocumentProperties(): Properties {
    return this.#open('getDocumentProperties', `document-${storeName(this._context.workbook.id)}`);
  }

  // Properties are never shared between scripts: each project has a folder of its own.
  #open(method: string, name: string): Properties {
    requireDocumentAccess(this._context, `PropertiesService.${method}`);
    const project = storeName(this._context.project.id);
    return new Properties(this._context.platform.store, `properties/${project}/${name}.json`);
  }
}
